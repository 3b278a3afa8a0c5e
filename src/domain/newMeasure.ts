import type { MeasureId, UnitCode } from './id.ts';
import type { Measure } from './measure.ts';

/** What a measure is before anything has been said of it; `demonstration`: invented, as the rows it is made beside. */
type Unmade = { readonly id: MeasureId; readonly unitCode: UnitCode; readonly demonstration: boolean };

/** A measure nobody has made yet. It has no row in the list, and all that is said of it is an edit of this. */
export function unmadeMeasure(unmade: Unmade): Measure {
  return {
    ...unmade,
    stored: { itemId: '', version: '' },
    title: '',
    why: undefined,
    indicatorId: undefined,
    successFactor: undefined,
    responsible: undefined,
    deputy: undefined,
    phase: undefined,
    start: undefined,
    due: undefined,
    status: 'notStarted',
    task: undefined,
    archived: false,
  };
}

/** Whether the list had a row of a measure when it was seen; one that has been made and not saved yet is a picture of none. */
export function hasRow({ stored }: Pick<Measure, 'stored'>): boolean {
  return stored.itemId !== '';
}
