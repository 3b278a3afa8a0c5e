import { useEffect } from 'react';
import type { Place } from '../domain/place.ts';
import type { Person } from '../domain/person.ts';
import type { Unit } from '../domain/unit.ts';
import { useServices } from '../queries/services.ts';
import { useUnits } from '../queries/units.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { useTexts } from '../ui/Language.tsx';
import { useGo } from '../ui/Navigation.tsx';

/** The unit somebody begins with who comes without a link and without a channel: one they lead or stand in for, else the first root. */
export function firstUnit(units: readonly Unit[], person: Person): Unit | undefined {
  return (
    units.find(({ leader, kind }) => leader?.id === person.id && kind !== 'municipality') ??
    units.find(({ leader, deputy }) => leader?.id === person.id || deputy?.person.id === person.id) ??
    units.find(({ parent }) => parent === undefined)
  );
}

/** Leads the person to their own unit. */
export function FirstUnit({ onShown }: { readonly onShown: () => void }) {
  const { person } = useServices();
  const { scorecardPage } = useTexts();
  const go = useGo();
  const unit = firstUnit(useUnits(), person);
  useEffect(() => {
    if (unit === undefined) onShown();
    else go({ unit: unit.code, section: 'malekort', row: undefined } satisfies Place);
  }, [unit, go, onShown]);
  return unit === undefined ? <EmptyNote {...scorecardPage.noScorecard} /> : null;
}
