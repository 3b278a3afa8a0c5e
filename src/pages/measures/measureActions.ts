import { createContext, use } from 'react';
import type { MeasureSave } from '../../commands/measureSave.ts';
import type { MeasureId } from '../../domain/id.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { MeasureEdit } from '../../domain/measureEdit.ts';
import type { Person } from '../../domain/person.ts';
import type { Unit } from '../../domain/unit.ts';
import type { MeasureLine } from './measuresView.ts';

/** What a row of the measures' page can do, and how it went. */
export type MeasureActions = {
  readonly unit: Unit;
  readonly people: readonly Person[];
  /** Somebody found in the directory: from now on among the people. */
  readonly meet: (person: Person) => void;
  /** All that any of the measures serves. */
  readonly indicators: readonly Indicator[];
  /** Those a unit's measures may serve. */
  readonly indicatorsOf: (unit: Unit) => readonly Indicator[];
  /** Gives the id of the operation. */
  readonly save: (line: MeasureLine, edit: MeasureEdit) => string;
  readonly saveOf: (id: MeasureId) => MeasureSave | undefined;
  /** Lets somebody else's words stand, or says mine on top of theirs. */
  readonly settle: (id: MeasureId, keep: 'theirs' | 'mine') => void;
};

/** Carries them to the rows. */
export const MeasureActionsContext = createContext<MeasureActions | undefined>(undefined);

/** What a row can do; it throws outside the measures' page, which is our own mistake. */
export function useMeasureActions(): MeasureActions {
  const actions = use(MeasureActionsContext);
  if (actions === undefined) throw new Error('useMeasureActions stands outside the measures’ page.');
  return actions;
}
