import { numbersIn, type DemandStep } from './demandSteps.ts';

/** A target as it is drawn: a stepped line (of each part, of either edge of a band), or the ceiling that is the best there could be. */
export type DemandLine = {
  readonly kind: 'target' | 'maximum';
  readonly spots: readonly { readonly x: number; readonly y: number }[];
};

type Place = (value: number) => number;

/** Draws each step level, and joins those that follow upon one another, so that a new target is a step and not a slope. */
export function demandLinesOf(steps: readonly DemandStep[], x: Place, y: Place): readonly DemandLine[] {
  const lines: { kind: DemandLine['kind']; end: number; spots: { x: number; y: number }[] }[][] = [];
  let before: (typeof lines)[number] = [];
  for (const { from, to, demand } of steps) {
    const kind = demand.kind === 'maximum' ? 'maximum' : 'target';
    const levels = numbersIn(demand);
    const goesOn = before.length === levels.length && before.every((line) => line.end === from && line.kind === kind);
    if (!goesOn) {
      before = levels.map(() => ({ kind, end: from, spots: [] }));
      lines.push(before);
    }
    for (const [index, line] of before.entries()) {
      const height = y(levels[index] ?? 0);
      line.spots.push({ x: x(from), y: height }, { x: x(to), y: height });
      line.end = to;
    }
  }
  return lines.flat().map(({ kind, spots }) => ({ kind, spots }));
}
