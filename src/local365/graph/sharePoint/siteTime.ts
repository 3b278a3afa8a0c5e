/** Milliseconds by which a time zone is ahead of UTC at a moment. */
function offsetAt(moment: number, timeZone: string): number {
  const form = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const part = Object.fromEntries(form.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

/** The moment at which a clock on the wall of the site shows this time, given as if it were UTC. */
export function momentOfWall(wall: number, timeZone: string): number {
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** What the clock on the wall of the site shows, as if it were UTC. */
export const wallOfMoment = (moment: number, timeZone: string) => moment + offsetAt(moment, timeZone);
