import { parseResult } from '../reading.ts';
import type { ValueColumn } from './column.ts';
import { distinctPlacements, placementsOf, type Placement } from './placement.ts';
import { fitsColumn, isOneValue } from './valueFit.ts';

/** One line in which cells have run together, read: the words of its names, every way its values may stand, and what came after them. */
export type LineReading = {
  readonly names: readonly string[];
  readonly placements: readonly Placement[];
  readonly comment: string;
};

type Word = { readonly from: number; readonly to: number };
/** Cells from right to left, as word numbers where each begins. */
type Cells = { readonly start: number; readonly values: readonly string[] };

/** More readings of one line than this are not gone through: nobody could choose among them. */
const most = 2000;
const longestCell = 9;

/**
 * Reads a line: the most words at its end that can be cut into cells the columns can hold are its values, what stands before them its
 * names. Numbers in groups («107 500 110 900») are cut so that they are of one size. Undefined where no values are found.
 */
export function readLine(text: string, columns: readonly ValueColumn[], mayComment: boolean): LineReading | undefined {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }): Word => ({ from: index, to: index + word.length }));
  if (words.length < 2 || words.length > 400) return undefined;
  const between = (from: number, to: number) => text.slice(words[from]?.from, words[to - 1]?.to);
  const ends = mayComment
    ? Array.from({ length: Math.min(words.length - 1, 60) }, (_, step) => words.length - step)
    : [words.length];
  let best: { readonly cut: Cells; readonly end: number; readonly all: readonly Cells[] } | undefined;
  for (const end of ends) {
    const all = cutsBefore(end, words, between, columns).filter(
      ({ start, values }) => start > 0 && placed(values, columns).length > 0,
    );
    const [longest] = [...all].sort((a, b) => a.start - b.start);
    if (longest === undefined) continue;
    const gain = end - longest.start;
    if (best === undefined || gain > best.end - best.cut.start) best = { cut: longest, end, all };
  }
  if (best === undefined) return undefined;
  const { cut, end, all } = best;
  const likely = likeliest(
    all.filter(({ start }) => start === cut.start),
    columns.length,
  );
  return {
    names: words.slice(0, cut.start).map((_, index) => between(index, index + 1)),
    placements: distinctPlacements([...likely.flatMap(({ values }) => placed(values, columns)), ...spanned(likely, columns)]),
    comment: end < words.length ? between(end, words.length) : '',
  };
}

/** Every way the words before an end can be cut into at most as many cells as there are columns. */
function cutsBefore(
  end: number,
  words: readonly Word[],
  between: (from: number, to: number) => string,
  columns: readonly ValueColumn[],
): readonly Cells[] {
  const cuts: Cells[] = [];
  const back = (to: number, values: readonly string[]) => {
    if (values.length === columns.length || cuts.length >= most) return;
    for (let from = to - 1; from >= Math.max(0, to - longestCell); from -= 1) {
      const value = between(from, to);
      if (!isOneValue(value, columns) || cutsBand(from, between, words.length)) continue;
      const found = { start: from, values: [value, ...values] };
      cuts.push(found);
      back(from, found.values);
    }
  };
  back(end, []);
  return cuts;
}

/** A dash between two bare numbers is a band's («6,0 – 4,6»): neither an empty cell nor the sign of a number. */
function cutsBand(at: number, between: (from: number, to: number) => string, count: number): boolean {
  if (at === 0 || at + 1 >= count || !/^[-\u2010-\u2015]$/.test(between(at, at + 1))) return false;
  return /\d$/.test(between(at - 1, at)) && /^\d/.test(between(at + 1, at + 2));
}

const placed = (values: readonly string[], columns: readonly ValueColumn[]): readonly Placement[] =>
  placementsOf(values, columns.length, (value, index) => {
    const column = columns[index];
    return column !== undefined && fitsColumn(value, column);
  }).filter((cells) =>
    cells.every((cell, index) => cell === '' || fitsColumn(cell, columns[index] ?? { kind: 'result', period: undefined })),
  );

/** Of several ways to cut the same words: those that fill every column, where one does, and those whose numbers are of one size. */
function likeliest(cuts: readonly Cells[], columns: number): readonly Cells[] {
  const full = cuts.filter(({ values }) => values.length === columns);
  const some = full.length > 0 ? full : cuts;
  const even = some.filter(({ values }) => spreadOf(values) <= 1000);
  return even.length > 0 ? even : some;
}

function spreadOf(values: readonly string[]): number {
  const sizes = values.flatMap((value) => {
    const reading = parseResult(value, { states: [], unitOfMeasurement: undefined });
    return reading.kind === 'number' && reading.value !== 0 ? [Math.abs(reading.value)] : [];
  });
  return sizes.length < 2 ? 1 : Math.max(...sizes) / Math.min(...sizes);
}

/** «Ikke målt» printed once may be one cell over all the years. */
function spanned(cuts: readonly Cells[], columns: readonly ValueColumn[]): readonly Placement[] {
  const results = columns.filter(({ kind }) => kind === 'result').length;
  const [only, ...others] = cuts;
  const said = only?.values.at(-1);
  if (only === undefined || said === undefined || others.length > 0 || results < 2) return [];
  const before = only.values.slice(0, -1);
  if (
    before.length > columns.length - results ||
    parseResult(said, { states: [], unitOfMeasurement: undefined }).kind !== 'notMeasured'
  )
    return [];
  const targets = placed(
    before,
    columns.filter(({ kind }) => kind === 'target'),
  );
  return targets.map((cells) => {
    let next = 0;
    return columns.map(({ kind }) => (kind === 'result' ? said : (cells[next++] ?? '')));
  });
}
