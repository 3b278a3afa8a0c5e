import { grouped } from './grouped.ts';
import type { PersonId, PlanId } from './id.ts';
import type { Indicator } from './indicator.ts';
import type { Person } from './person.ts';
import type { Result } from './result.ts';
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

/** An owner with trouble, and the indicators of one unit that are theirs. */
export type PhantomOwner = {
  readonly unit: Unit;
  readonly owner: Person;
  readonly indicators: readonly Indicator[];
  readonly troubles: readonly OwnerTrouble[];
};

/**
 * The owners of indicators who may not be there to update them: gone from the directory, without the right to write, not a member of the
 * unit's plan, or never seen to report, though something has been reported of what is theirs. The gravest first.
 */
export function phantomOwnersOf(
  {
    units,
    indicators,
    results,
  }: { readonly units: readonly Unit[]; readonly indicators: readonly Indicator[]; readonly results: readonly Result[] },
  facts: OwnerFacts,
): readonly PhantomOwner[] {
  const unitByCode = new Map(units.map((unit) => [unit.code, unit]));
  const resultsOf = grouped(results, ({ indicatorId }) => indicatorId);
  const groups = grouped(indicators, ({ unitCode, owner }) => `${unitCode}|${owner?.id}`);
  const phantoms = [...groups.values()].flatMap((own): readonly PhantomOwner[] => {
    const [first] = own;
    const unit = first && unitByCode.get(first.unitCode);
    const owner = first?.owner;
    if (unit === undefined || owner === undefined) return [];
    const told = own.flatMap(({ id }) => resultsOf.get(id) ?? []);
    const troubles = troublesOf(owner, { unit, told, facts });
    return troubles.length === 0 ? [] : [{ unit, owner, indicators: own, troubles }];
  });
  return phantoms.toSorted((a, b) => gravity(a) - gravity(b));
}

type About = { readonly unit: Unit; readonly told: readonly Result[]; readonly facts: OwnerFacts };

function troublesOf(owner: Person, { unit, told, facts }: About): readonly OwnerTrouble[] {
  const where = facts.whereabouts.get(owner.id) ?? 'unknown';
  const members = unit.planId === undefined ? undefined : facts.members.get(unit.planId);
  const gone = where === 'left' || where === 'disabled';
  return [
    ...(gone ? [where] : []),
    ...(!gone && facts.readers.has(owner.id) ? ['cannotWrite' as const] : []),
    ...(!gone && members !== undefined && !members.has(owner.id) ? ['notInPlan' as const] : []),
    ...(told.length > 0 && told.every(({ reportedBy }) => reportedBy?.id !== owner.id) ? ['neverUpdated' as const] : []),
  ];
}

const graveness: readonly OwnerTrouble[] = ['left', 'disabled', 'cannotWrite', 'notInPlan', 'neverUpdated'];

function gravity({ troubles }: PhantomOwner): number {
  return Math.min(...troubles.map((trouble) => graveness.indexOf(trouble)));
}
