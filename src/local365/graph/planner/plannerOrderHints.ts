/** The letters the service makes hints of, in the order of their codes (planner-order-hint-format.md). */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Reads a client's hint, `<previous> <next>!` with either left out, and returns the service's own value between them.
 *
 * Undefined when it is no such hint: a value the service made has no space and no exclamation mark, so sending one
 * back is refused, and so are neighbours in the wrong order. `first` is the value where no neighbour is named.
 */
export function orderHintOf(hint: string, first: string): string | undefined {
  if (!/^[\x20-\x7e]* [\x20-\x7e]*!$/.test(hint)) return undefined;
  const inner = hint.slice(0, -1);
  const space = inner.indexOf(' ');
  const previous = resolved(inner.slice(0, space), first);
  const next = resolved(inner.slice(space + 1), first);
  if (previous === undefined || next === undefined) return undefined;
  if (previous === '' && next === '') return first;
  if (next !== '' && previous >= next) return undefined;
  return between(previous, next);
}

/** A neighbour that was itself only just asked for stands as its own hint; the service works it out likewise. */
function resolved(neighbour: string, first: string): string | undefined {
  return neighbour.includes(' ') ? orderHintOf(neighbour, first) : neighbour;
}

/**
 * A text that sorts after `low` and before `high`; an empty `high` is no limit. Both are read as digits after a point, so
 * no hint of the service's ends in the lowest letter: nothing would fit before it.
 */
export function between(low: string, high: string): string {
  let text = '';
  let limit = high;
  for (let index = 0; index <= low.length + high.length; index += 1) {
    const from = rank(low[index]);
    const to = limit === '' ? letters.length : rank(limit[index]);
    if (to - from > 1) return text + letters[Math.floor((from + to) / 2)];
    text += letters[from];
    if (from < to) limit = '';
  }
  return `${text}V`;
}

/** A letter's place; a missing one is the lowest, and a foreign one counts as its nearest below. */
function rank(letter: string | undefined): number {
  if (letter === undefined) return 0;
  const exact = letters.indexOf(letter);
  return exact >= 0 ? exact : Math.max([...letters].filter((each) => each < letter).length - 1, 0);
}

/** The hint of something just made: it counts down from the end of time, so that the newest stands first, as in Planner. */
export function firstOrderHint(at: Date, serial: number): string {
  const ticks = BigInt(at.getTime()) * 10_000n + 621_355_968_000_000_000n + BigInt(serial % 10_000);
  return `${9_223_372_036_854_775_807n - ticks}P5`;
}
