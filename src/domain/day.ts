/** Days between two ISO days, from the first to the second; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 86_400_000);
}

/** The day so many days later (ISO); earlier where negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of the month so many months later, or the month's last where it has none such (31 January and a month is 28 or 29 February). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, Number(day.slice(8, 10))];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whether a day lies between two, both included; an absent end is without limit. */
export function isWithin(day: string, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || from.slice(0, 10) <= day) && (to === undefined || day <= to.slice(0, 10));
}

/** Foreldet: whether something written or measured on a day is more than twelve months old today. On the day it turns one it is not. */
export function isStale(day: string, today: string): boolean {
  return addMonths(day, 12) < today;
}
