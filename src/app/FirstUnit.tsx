import { useEffect } from 'react';
import type { Place } from '../domain/place.ts';
import type { Person } from '../domain/person.ts';
import { capacityOf } from '../domain/rights.ts';
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

/** Leads the person to their own unit: one who answers for it to what waits there, others to its målekort. */
export function FirstUnit({ onShown }: { readonly onShown: () => void }) {
  const { person, now } = useServices();
  const { scorecardPage } = useTexts();
  const go = useGo();
  const unit = firstUnit(useUnits(), person);
  const day = now().toISOString().slice(0, 10);
  const section = unit && capacityOf(person, unit, { day }) !== undefined ? 'oppdateringer' : 'malekort';
  useEffect(() => {
    if (unit === undefined) onShown();
    else go({ unit: unit.code, section, row: undefined } satisfies Place);
  }, [unit, section, go, onShown]);
  return unit === undefined ? <EmptyNote {...scorecardPage.noScorecard} /> : null;
}
