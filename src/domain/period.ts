import type { Frequency } from './indicator.ts';

/** Periode as a key that sorts: `2017`, `2017-T2` (tertial), `2017-Q3` (quarter) or `2017-05` (month). */
export type Period = string & { readonly __idOf: 'Period' };

/** What a period is: a year, or the how-manieth tertial (1–3), quarter (1–4) or month (1–12) of one. */
export type PeriodParts = {
  readonly kind: 'year' | 'tertial' | 'quarter' | 'month';
  readonly year: number;
  readonly number: number;
};

/** Whether a text is a period's key. */
export function isPeriod(text: string): text is Period {
  return /^\d{4}(-(T[1-3]|Q[1-4]|0[1-9]|1[0-2]))?$/.test(text);
}

/** The calendar year a period lies in. */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/** A period taken apart; a year's number is 1. */
export function periodParts(period: Period): PeriodParts {
  const year = yearOf(period);
  const rest = period.slice(5);
  if (rest === '') return { kind: 'year', year, number: 1 };
  if (rest.startsWith('T')) return { kind: 'tertial', year, number: Number(rest.slice(1)) };
  if (rest.startsWith('Q')) return { kind: 'quarter', year, number: Number(rest.slice(1)) };
  return { kind: 'month', year, number: Number(rest) };
}

const monthsIn = { year: 12, tertial: 4, quarter: 3, month: 1 } as const;

/** First month of the period, and the month after its last, counted from year 0: so that periods of different lengths can be laid on one line. */
export function monthsOf(period: Period): { readonly from: number; readonly to: number } {
  const { kind, year, number } = periodParts(period);
  const from = year * 12 + (number - 1) * monthsIn[kind];
  return { from, to: from + monthsIn[kind] };
}

/** Order by when a period ends; of two that end together the shorter comes first, since the longer one sums it up. */
export function comparePeriods(a: Period, b: Period): number {
  const [first, second] = [monthsOf(a), monthsOf(b)];
  return first.to - second.to || second.from - first.from;
}

function periodOf({ kind, year, number }: PeriodParts): Period {
  const key = String(year).padStart(4, '0');
  switch (kind) {
    case 'year':
      return key as Period;
    case 'tertial':
      return `${key}-T${number}` as Period;
    case 'quarter':
      return `${key}-Q${number}` as Period;
    case 'month':
      return `${key}-${String(number).padStart(2, '0')}` as Period;
  }
}

/** The calendar year a period lies in, as a period. */
export function wholeYearOf(period: Period): Period {
  return periodOf({ kind: 'year', year: yearOf(period), number: 1 });
}

/** Whether a period is a part of a longer one: a tertial of its year. */
export function isPartOf(part: Period, whole: Period): boolean {
  const [inner, outer] = [monthsOf(part), monthsOf(whole)];
  return part !== whole && inner.from >= outer.from && inner.to <= outer.to;
}

/** The period of the same kind just before. */
export function previousPeriod(period: Period): Period {
  const { kind, year, number } = periodParts(period);
  return periodOf(number > 1 ? { kind, year, number: number - 1 } : { kind, year: year - 1, number: 12 / monthsIn[kind] });
}

/**
 * The columns of a table: of the periods something is recorded for, the latest ones up to and with the one the
 * table is about, oldest first. Irregular series keep their true years; periods of another kind are left out.
 */
export function periodsShown(recorded: Iterable<Period>, latest: Period, count = 3): readonly Period[] {
  const { kind } = periodParts(latest);
  const fitting = [...recorded].filter((period) => periodParts(period).kind === kind && comparePeriods(period, latest) <= 0);
  return [...new Set([...fitting, latest])].sort(comparePeriods).slice(-count);
}

const kindByFrequency = {
  yearly: 'year',
  everyOtherYear: 'year',
  sporadic: 'year',
  tertial: 'tertial',
  quarterly: 'quarter',
  monthly: 'month',
} as const satisfies Record<Frequency, PeriodParts['kind']>;

/** How long the periods are that an indicator of this frequency is reported for. */
export function kindOf(frequency: Frequency): PeriodParts['kind'] {
  return kindByFrequency[frequency];
}

/** The period a day (ISO) lies in, of the length the frequency asks for. */
export function currentPeriod(day: string, frequency: Frequency): Period {
  const kind = kindByFrequency[frequency];
  const month = Number(day.slice(5, 7)) - 1;
  return periodOf({ kind, year: Number(day.slice(0, 4)), number: Math.floor(month / monthsIn[kind]) + 1 });
}
