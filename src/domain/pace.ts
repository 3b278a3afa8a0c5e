/** When things may be done, in milliseconds of one clock: not sooner than `apart` after the last, nor `apartInOne` after the last of the same kind. */
export type Pace = { readonly apart: number; readonly apartInOne: number };

/** Teams takes 4 messages a second from one app in a tenant, and 1 a second in one channel (graph-behaviour.md 4.2). */
export const messagePace: Pace = { apart: 250, apartInOne: 1_000 };

/** The turns that have been given. */
export type Turns = { readonly last: number; readonly lastIn: ReadonlyMap<string, number> };

export const noTurns: Turns = { last: -Infinity, lastIn: new Map() };

/** The next turn for something of a kind: when it is, and the turns with it given. */
export function nextTurn(
  turns: Turns,
  kind: string,
  now: number,
  { apart, apartInOne }: Pace,
): { readonly at: number; readonly turns: Turns } {
  const at = Math.max(now, turns.last + apart, (turns.lastIn.get(kind) ?? -Infinity) + apartInOne);
  return { at, turns: { last: at, lastIn: new Map([...turns.lastIn, [kind, at]]) } };
}
