import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { myUpdatesOf, nextUpdate } from '../domain/myUpdates.ts';
import type { Place } from '../domain/place.ts';
import type { Person } from '../domain/person.ts';
import { capacityOf } from '../domain/rights.ts';
import type { Unit } from '../domain/unit.ts';
import { myUpdatesQuery } from '../queries/myUpdates.ts';
import { useServices } from '../queries/services.ts';
import { useUnits } from '../queries/units.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { FrameSkeleton } from '../ui/FrameSkeleton.tsx';
import { useTexts } from '../ui/Language.tsx';
import { useGo } from '../ui/Navigation.tsx';

/** The unit somebody answers for on a day (ISO): one they lead, else one they stand in for; the municipality itself comes last. */
export function unitAnsweredFor(units: readonly Unit[], person: Person, day: string): Unit | undefined {
  const rank = (unit: Unit) => (unit.kind === 'municipality' ? 2 : 0) + (unit.leader?.id === person.id ? 0 : 1);
  return units.filter((unit) => capacityOf(person, unit, { day }) !== undefined).toSorted((a, b) => rank(a) - rank(b))[0];
}

/**
 * Leads somebody who comes without a link and without a channel to their own unit: one who answers for it, or for an indicator or a
 * measure in it, to what waits there; others to the målekort of where something will, or of the municipality.
 */
export function FirstUnit({ onShown }: { readonly onShown: () => void }) {
  const services = useServices();
  const { person, now } = services;
  const { scorecardPage, frame } = useTexts();
  const go = useGo();
  const units = useUnits();
  const day = now().toISOString().slice(0, 10);
  const led = unitAnsweredFor(units, person, day);
  const { data, isPending } = useQuery({ ...myUpdatesQuery(services), enabled: led === undefined });
  const waiting = led === undefined && isPending;
  const waits = led ?? (data && myUpdatesOf(data, person, day)[0]?.unit);
  const unit = waits ?? (data && nextUpdate(data, person, day)?.unit) ?? units.find(({ parent }) => parent === undefined);
  const section = waits === undefined ? 'malekort' : 'oppdateringer';
  useEffect(() => {
    if (waiting) return;
    if (unit === undefined) onShown();
    else go({ unit: unit.code, section, row: undefined } satisfies Place);
  }, [waiting, unit, section, go, onShown]);
  if (waiting) return <FrameSkeleton waiting={frame.waitingForUnit} />;
  return unit === undefined ? <EmptyNote {...scorecardPage.noScorecard} /> : null;
}
