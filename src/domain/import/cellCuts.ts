import type { ValueColumn } from './column.ts';
import { fitsColumn, isOneValue } from './valueFit.ts';

/** The words of a line, and what they say between two places; places are counted in words. */
export type LineWords = { readonly count: number; readonly between: (from: number, to: number) => string };

/** One way to cut the end of a line into cells: the word where the first begins, and their texts. */
export type Cut = { readonly start: number; readonly values: readonly string[] };

/** No cell of a målekort has more words, and no row's values reach further back. */
const longestCell = 9;
const furthest = 72;
/** More ways than this nobody goes through. */
const most = 300;

/**
 * The ways to cut the words before a place into cells, for the place furthest to the left from which the columns can hold them all in
 * their order. Every word is read once however many ways there are.
 */
export function cellCuts(words: LineWords, columns: readonly ValueColumn[]): (end: number) => readonly Cut[] {
  const known = new Map<number, Fit>();
  const fitOf = (from: number, to: number): Fit => {
    const key = from * 1000 + to;
    const before = known.get(key);
    if (before) return before;
    const text = words.between(from, to);
    const one = isOneValue(text, columns) && !cutsBand(from, words);
    const fit = { one, target: one && fitsColumn(text, target), result: one && fitsColumn(text, result) };
    known.set(key, fit);
    return fit;
  };
  return (end) => {
    const needed = cellsNeeded(end, fitOf);
    for (const [start, cells] of [...needed].sort(([a], [b]) => a - b)) {
      if (start === 0 || start === end || cells > columns.length) continue;
      const cuts = cutsFrom(start, end, { needed, fitOf, columns });
      if (cuts.length > 0) return cuts.map((places) => ({ start, values: textsBetween(places, words) }));
    }
    return [];
  };
}

type Fit = { readonly one: boolean; readonly target: boolean; readonly result: boolean };
type FitOf = (from: number, to: number) => Fit;

const target: ValueColumn = { kind: 'target', period: undefined };
const result: ValueColumn = { kind: 'result', period: undefined };

/** How few cells lie between each place and the end; places from which there is no way are not there. */
function cellsNeeded(end: number, fitOf: FitOf): ReadonlyMap<number, number> {
  const needed = new Map([[end, 0]]);
  for (let from = end - 1; from >= Math.max(0, end - furthest); from -= 1) {
    let fewest = Infinity;
    for (let to = from + 1; to <= Math.min(end, from + longestCell); to += 1) {
      const after = needed.get(to);
      if (after !== undefined && after + 1 < fewest && fitOf(from, to).one) fewest = after + 1;
    }
    if (fewest < Infinity) needed.set(from, fewest);
  }
  return needed;
}

type Search = { readonly needed: ReadonlyMap<number, number>; readonly fitOf: FitOf; readonly columns: readonly ValueColumn[] };

/** Every way from one place to the end that the columns can hold, as the places where cells begin and the last ends. */
function cutsFrom(start: number, end: number, { needed, fitOf, columns }: Search): readonly (readonly number[])[] {
  const cuts: (readonly number[])[] = [];
  const go = (places: readonly number[], column: number) => {
    const from = places.at(-1) ?? start;
    if (from === end) {
      cuts.push(places);
      return;
    }
    for (let to = from + 1; to <= Math.min(end, from + longestCell) && cuts.length < most; to += 1) {
      const left = needed.get(to);
      const fit = fitOf(from, to);
      if (left === undefined || !fit.one) continue;
      // The first column that can hold it: if any way is open from here, this one is.
      const taken = columns.findIndex(({ kind }, index) => index >= column && fit[kind]);
      if (taken >= 0 && left <= columns.length - taken - 1) go([...places, to], taken + 1);
    }
  };
  go([start], 0);
  return cuts;
}

function textsBetween(places: readonly number[], { between }: LineWords): readonly string[] {
  return places.slice(1).map((to, index) => between(places[index] ?? 0, to));
}

/** A dash between two bare numbers is a band's («6,0 – 4,6»): neither an empty cell nor the sign of a number. */
function cutsBand(at: number, { count, between }: LineWords): boolean {
  if (at === 0 || at + 1 >= count || !/^[-\u2010-\u2015]$/.test(between(at, at + 1))) return false;
  return /\d$/.test(between(at - 1, at)) && /^\d/.test(between(at + 1, at + 2));
}
