import { sameWords } from './cellText.ts';
import type { Evaluation } from './evaluation.ts';
import { exact, movementOf, type Movement } from './goodness.ts';
import type { Direction } from './indicator.ts';
import { heightOf, valueOf, type Part } from './part.ts';
import type { Period } from './period.ts';
import type { Withheld } from './withheld.ts';

/** One period's evaluation and what may not be shown of it. */
export type ShownEvaluation = Evaluation & { readonly withheld: Withheld };

/** One part through the years, in the order of the evaluations; undefined where an evaluation has no such part. */
export type PartRow = {
  readonly name: string;
  readonly cells: readonly (Part | undefined)[];
  /** How it moved between the two latest evaluations that show it; undefined where fewer than two do. */
  readonly change: PartChange | undefined;
};

/** A part's change; `movement` is by goodness, undefined where nobody has said which way is good. */
export type PartChange = { readonly by: number; readonly since: Period; readonly movement: Movement | undefined };

/** The parts of several evaluations row by row: those of the latest first, then those only earlier ones had. */
export function partRowsOf(evaluations: readonly ShownEvaluation[], direction: Direction | undefined): readonly PartRow[] {
  const names: string[] = [];
  for (const { parts } of evaluations.toReversed())
    for (const { name } of parts) if (!names.some((each) => sameWords(each, name))) names.push(name);
  return names.map((name) => {
    const cells = evaluations.map(({ parts }) => parts.find((part) => sameWords(part.name, name)));
    return { name, cells, change: changeOf(cells, evaluations, direction) };
  });
}

function changeOf(
  cells: PartRow['cells'],
  evaluations: readonly ShownEvaluation[],
  direction: Direction | undefined,
): PartChange | undefined {
  const shown = cells.flatMap((part, index) => {
    const hidden = part === undefined || evaluations[index]?.withheld.parts.has(part) === true;
    return hidden || valueOf(part) === undefined ? [] : [part];
  });
  const [before, now] = shown.slice(-2);
  const [was, is] = [before && valueOf(before), now && valueOf(now)];
  if (!before || !now || was === undefined || is === undefined || now.period !== evaluations.at(-1)?.period) return undefined;
  // What the whole demands says nothing of a part: only the way that is good counts.
  const yardstick = { direction, states: [], requirement: { kind: 'none' } } as const;
  return { by: exact(is - was), since: before.period, movement: movementOf(before.reading, now.reading, yardstick) };
}

/** The weakest parts of an evaluation among those shown, by goodness and by how far up its own scale each is; empty where all are alike or nobody can say. */
export function weakestPartsOf({ parts, withheld }: ShownEvaluation, direction: Direction | undefined): readonly Part[] {
  if (direction !== 'higher' && direction !== 'lower') return [];
  const shown = parts.filter((part) => !withheld.parts.has(part) && valueOf(part) !== undefined);
  const scaled = shown.every((part) => heightOf(part) !== undefined);
  const goodness = shown.map((part) => (direction === 'lower' ? -1 : 1) * ((scaled ? heightOf(part) : valueOf(part)) ?? 0));
  const [worst, best] = [Math.min(...goodness), Math.max(...goodness)];
  return shown.length < 2 || worst === best ? [] : shown.filter((_, index) => goodness[index] === worst);
}
