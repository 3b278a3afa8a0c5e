import { grouped } from './grouped.ts';
import type { PersonId, PlanId } from './id.ts';
import type { Indicator } from './indicator.ts';
import type { Person } from './person.ts';
import { responsibleOf } from './responsibility.ts';
import { resultUpdatesIn, type ReportingRecords } from './resultUpdates.ts';
import type { Unit } from './unit.ts';

/** Why an owner may be one in name only. */
export type OwnerTrouble = 'left' | 'disabled' | 'cannotWrite' | 'notInPlan' | 'neverUpdated';

/** What the directory knows of somebody. Unknown: it was not asked, or did not answer. */
export type Whereabouts = 'here' | 'left' | 'disabled' | 'unknown';

/** What was found out about owners. What nobody could tell is left out, and is no trouble. */
export type OwnerFacts = {
  readonly whereabouts: ReadonlyMap<PersonId, Whereabouts>;
  /** Those who may only read where results are reported. */
  readonly readers: ReadonlySet<PersonId>;
  /** Members of the plans that could be asked. */
  readonly members: ReadonlyMap<PlanId, ReadonlySet<PersonId>>;
};

/** Somebody who answers for indicators of one unit, with trouble, and the indicators that are theirs there. */
export type PhantomOwner = {
  readonly unit: Unit;
  readonly owner: Person;
  readonly indicators: readonly Indicator[];
  readonly troubles: readonly OwnerTrouble[];
};

/**
 * Those who answer for indicators at some units (`of`), by name or as the unit's leader, and may not be there to update them: gone from the
 * directory, without the right to write, not a member of the unit's plan, or never seen to report, though it has been reported, or its day
 * has passed. As seen on a day (ISO); the gravest first.
 */
export function phantomOwnersOf(
  records: ReportingRecords,
  { of, day, facts }: { readonly of: readonly Unit[]; readonly day: string; readonly facts: OwnerFacts },
): readonly PhantomOwner[] {
  const updatesOf = resultUpdatesIn(records);
  const resultsAt = grouped(records.results, ({ unitCode }) => unitCode);
  const phantoms = of.flatMap((unit): readonly PhantomOwner[] => {
    const updates = updatesOf(unit, { day });
    const late = new Set(updates.filter(({ state }) => state === 'overdue').map(({ checkIn }) => checkIn.indicator.id));
    const named = records.indicators.filter(({ unitCode, owner }) => unitCode === unit.code && owner !== undefined);
    const answered = new Set([...named, ...updates.map(({ checkIn }) => checkIn.indicator)]);
    return [...grouped([...answered], (indicator) => responsibleOf(unit, indicator)?.id).values()].flatMap((own) => {
      const owner = own[0] && responsibleOf(unit, own[0]);
      if (owner === undefined) return [];
      const told = (resultsAt.get(unit.code) ?? []).filter(({ indicatorId }) => own.some(({ id }) => id === indicatorId));
      const asked = told.length > 0 || own.some(({ id }) => late.has(id));
      const reports = told.some(({ reportedBy }) => reportedBy?.id === owner.id);
      const troubles = troublesOf(owner, { unit, silent: asked && !reports, facts });
      return troubles.length === 0 ? [] : [{ unit, owner, indicators: own, troubles }];
    });
  });
  return phantoms.toSorted((a, b) => gravity(a) - gravity(b));
}

/** `silent`: they should have reported, and never have. */
type About = { readonly unit: Unit; readonly silent: boolean; readonly facts: OwnerFacts };

function troublesOf(owner: Person, { unit, silent, facts }: About): readonly OwnerTrouble[] {
  const where = facts.whereabouts.get(owner.id) ?? 'unknown';
  const members = unit.planId === undefined ? undefined : facts.members.get(unit.planId);
  const gone = where === 'left' || where === 'disabled';
  return [
    ...(gone ? [where] : []),
    ...(!gone && facts.readers.has(owner.id) ? ['cannotWrite' as const] : []),
    ...(!gone && members !== undefined && !members.has(owner.id) ? ['notInPlan' as const] : []),
    ...(silent ? ['neverUpdated' as const] : []),
  ];
}

const graveness: readonly OwnerTrouble[] = ['left', 'disabled', 'cannotWrite', 'notInPlan', 'neverUpdated'];

function gravity({ troubles }: PhantomOwner): number {
  return Math.min(...troubles.map((trouble) => graveness.indexOf(trouble)));
}
