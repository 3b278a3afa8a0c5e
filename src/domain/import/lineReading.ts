import { parseResult } from '../reading.ts';
import { cellCuts, type Cut } from './cellCuts.ts';
import type { ValueColumn } from './column.ts';
import { distinctPlacements, mostWays, placementsOf, type Placement } from './placement.ts';
import { fitsColumn } from './valueFit.ts';

/** One line in which cells have run together, read: the words of its names, every way its values may stand, and what came after them. */
export type LineReading = {
  readonly names: readonly string[];
  readonly placements: readonly Placement[];
  readonly comment: string;
};

/** Reads lines for columns; a line that was read is remembered. */
export function lineReader(columns: readonly ValueColumn[], mayComment: boolean): (text: string) => LineReading | undefined {
  const known = new Map<string, LineReading | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, readLine(text, columns, mayComment));
    return known.get(text);
  };
}

/**
 * Reads a line: the most words at its end that can be cut into cells the columns can hold are its values, what stands before them its
 * names. Numbers in groups («107 500 110 900») are cut so that they are of one size. Undefined where no values are found.
 */
function readLine(text: string, columns: readonly ValueColumn[], mayComment: boolean): LineReading | undefined {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ from: index, to: index + word.length }));
  if (words.length < 2 || words.length > 400) return undefined;
  const between = (from: number, to: number) => text.slice(words[from]?.from, words[to - 1]?.to);
  const cutsBefore = cellCuts({ count: words.length, between }, columns);
  const ends = mayComment
    ? Array.from({ length: Math.min(words.length - 1, 60) }, (_, step) => words.length - step)
    : [words.length];
  let best: { readonly end: number; readonly start: number; readonly cuts: readonly Cut[] } | undefined;
  for (const end of ends) {
    const cuts = cutsBefore(end);
    const [first] = cuts;
    if (first === undefined) continue;
    if (best === undefined || end - first.start > best.end - best.start) best = { end, start: first.start, cuts };
  }
  if (best === undefined) return undefined;
  const { end, start, cuts } = best;
  const likely = likeliest(cuts, columns.length);
  const ways = distinctPlacements([...likely.flatMap(({ values }) => placed(values, columns)), ...spanned(likely, columns)]);
  return {
    names: words.slice(0, start).map((_, index) => between(index, index + 1)),
    placements: ways.slice(0, mostWays + 1),
    comment: end < words.length ? between(end, words.length) : '',
  };
}

const placed = (values: readonly string[], columns: readonly ValueColumn[]): readonly Placement[] =>
  placementsOf(values, columns.length, (value, index) => {
    const column = columns[index];
    return column !== undefined && fitsColumn(value, column);
  });

/** Of several ways to cut the same words: those that fill every column, where one does, and those whose numbers are of one size. */
function likeliest(cuts: readonly Cut[], columns: number): readonly Cut[] {
  const full = cuts.filter(({ values }) => values.length === columns);
  const some = full.length > 0 ? full : cuts;
  const even = some.filter(({ values }) => spreadOf(values) <= 1000);
  return (even.length > 0 ? even : some).slice(0, mostWays + 1);
}

function spreadOf(values: readonly string[]): number {
  const sizes = values.flatMap((value) => {
    const reading = parseResult(value, { states: [], unitOfMeasurement: undefined });
    return reading.kind === 'number' && reading.value !== 0 ? [Math.abs(reading.value)] : [];
  });
  return sizes.length < 2 ? 1 : Math.max(...sizes) / Math.min(...sizes);
}

/** «Ikke målt» printed once may be one cell over all the years. */
function spanned(cuts: readonly Cut[], columns: readonly ValueColumn[]): readonly Placement[] {
  const results = columns.filter(({ kind }) => kind === 'result').length;
  const [only, ...others] = cuts;
  const said = only?.values.at(-1);
  if (only === undefined || said === undefined || others.length > 0 || results < 2) return [];
  const before = only.values.slice(0, -1);
  const isNotMeasured = parseResult(said, { states: [], unitOfMeasurement: undefined }).kind === 'notMeasured';
  if (before.length > columns.length - results || !isNotMeasured) return [];
  const targets = placed(
    before,
    columns.filter(({ kind }) => kind === 'target'),
  );
  return targets.map((cells) => {
    let next = 0;
    return columns.map(({ kind }) => (kind === 'result' ? said : (cells[next++] ?? '')));
  });
}
