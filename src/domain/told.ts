import type { Level } from './assessment.ts';
import { isOverdue, type Measure } from './measure.ts';
import type { UnitStanding } from './unitStanding.ts';

/** How a row stood when it was told: an indicator's level, or a measure that was done or overdue. */
export type ToldMark = Level | 'implemented' | 'overdue';

/** What an update said of one row: how it stood, and the result as written. */
export type ToldRow = { readonly mark: ToldMark; readonly text: string };

/** What an update told, row by row: so that the next one in the same channel can say what is new. */
export type Told = ReadonlyMap<string, ToldRow>;

/** The key of a row in what was told: an indicator's, with the unit where it is another than the indicator's own. */
export function toldKey({ unit, standing: { indicator } }: UnitStanding): string {
  return unit.code === indicator.unitCode ? indicator.id : `${indicator.id}|${unit.code}`;
}

/** What standings and measures tell on a day (ISO). Of measures only those that are done or overdue are told. */
export function toldOf(standings: readonly UnitStanding[], measures: readonly Measure[], day: string): Told {
  const rows = standings.map((each): [string, ToldRow] => [
    toldKey(each),
    { mark: each.standing.shown.level, text: each.standing.result?.text.trim() ?? '' },
  ]);
  const done = measures.flatMap((measure): [string, ToldRow][] => {
    if (measure.status === 'implemented') return [[measure.id, { mark: 'implemented', text: '' }]];
    return isOverdue(measure, day) ? [[measure.id, { mark: 'overdue', text: '' }]] : [];
  });
  return new Map([...rows, ...done]);
}

/** A row that stands otherwise than when it was told last; `before` is undefined where it was not told of. */
export type News = { readonly key: string; readonly before: ToldRow | undefined; readonly now: ToldRow };

const rank: Readonly<Record<ToldMark, number>> = {
  unacceptable: 0,
  overdue: 1,
  unread: 2,
  acceptable: 3,
  unassessed: 4,
  notMeasured: 5,
  desired: 6,
  implemented: 7,
};

/** What is new since something was told, the worst first. A row that is no longer there is not news of how it stands. */
export function newsSince(before: Told, now: Told): readonly News[] {
  return [...now]
    .flatMap(([key, row]): readonly News[] => {
      const last = before.get(key);
      // A row without text then (it did not fit in the list) is compared by its mark alone.
      if (last !== undefined && last.mark === row.mark && (last.text === '' || last.text === row.text)) return [];
      return [{ key, before: last, now: row }];
    })
    .toSorted((a, b) => rank[a.now.mark] - rank[b.now.mark]);
}
