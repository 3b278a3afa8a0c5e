import type { Indicator } from '../domain/indicator.ts';
import type { Measure } from '../domain/measure.ts';
import type { MeasureEdit, MeasureWords } from '../domain/measureEdit.ts';
import type { Texts } from './texts.ts';

/** What the words of a measure are made of: an indicator that is not among those known is said by its id. */
type Known = { readonly texts: Texts; readonly indicators: readonly Pick<Indicator, 'id' | 'name'>[] };

/** What a measure says in one field, in words. */
export function measureSaid(measure: Partial<Measure>, name: keyof MeasureWords, { texts, indicators }: Known): string {
  const { measureEdit, measureList, measurePage, dates } = texts;
  const { responsible, deputy, due, start, phase, status, indicatorId } = measure;
  switch (name) {
    case 'responsible':
      return responsible?.name ?? measureEdit.nobody;
    case 'deputy':
      return deputy?.name ?? measureEdit.nobody;
    case 'due':
      return due === undefined ? measureEdit.none : dates.day(due);
    case 'start':
      return start === undefined ? measureEdit.none : dates.day(start);
    case 'phase':
      return phase === undefined ? measureEdit.none : measureList.phases[phase];
    case 'status':
      return status === undefined ? measureEdit.none : measurePage.status[status];
    case 'indicatorId':
      return indicators.find(({ id }) => id === indicatorId)?.name ?? indicatorId ?? measureEdit.none;
    case 'archived':
      return measure.archived === true ? measureEdit.field.archived : measureEdit.none;
    case 'title':
    case 'why':
    case 'successFactor':
      return measure[name] ?? measureEdit.none;
  }
}

/** One field that two people have changed, each to something else. */
export type MeasureSide = { readonly name: keyof MeasureWords } & Readonly<Record<'before' | 'mine' | 'theirs', string>>;

/** Both sides of the fields that collide, and what both began with, in words. */
export function measureSides(
  fields: readonly (keyof MeasureWords)[],
  { before, mine, theirs }: { readonly before: Measure; readonly mine: MeasureEdit; readonly theirs: Measure },
  known: Known,
): readonly MeasureSide[] {
  const said = (measure: Partial<Measure>, name: keyof MeasureWords) => measureSaid(measure, name, known);
  return fields.map((name) => ({ name, before: said(before, name), mine: said(mine, name), theirs: said(theirs, name) }));
}

/** All that an edit says: «Status: Innført · Frist: 3. februar 2027». */
export function editSaid(edit: MeasureEdit, known: Known): string {
  const names = Object.keys(edit) as (keyof MeasureWords)[];
  return names.map((name) => `${known.texts.measureEdit.field[name]}: ${measureSaid(edit, name, known)}`).join(' · ');
}

/** What is said of a new measure beside its title; what nothing is said of is left out. */
export function newMeasureSaid(words: MeasureEdit, known: Known): string {
  return editSaid(
    Object.fromEntries(Object.entries(words).filter(([name, said]) => name !== 'title' && said !== undefined)),
    known,
  );
}
