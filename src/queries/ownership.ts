import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { IndicatorId } from '../domain/id.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { OwnerFacts } from '../domain/ownership.ts';
import type { Result } from '../domain/result.ts';
import type { Round } from '../domain/round.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { Stored } from '../domain/stored.ts';
import type { Unit } from '../domain/unit.ts';
import type { Refusal } from '../text/refusal.ts';
import { loadOwnership } from './loadOwnership.ts';
import { refusalOf } from './refusalOf.ts';
import { useServices, type Services } from './services.ts';

/** What the question of who owns what in some units brought in. */
export type Ownership = {
  readonly indicators: readonly Indicator[];
  /** Where each indicator's row lies. */
  readonly stored: ReadonlyMap<IndicatorId, Stored>;
  readonly scorecards: readonly Scorecard[];
  readonly results: readonly Result[];
  readonly rounds: readonly Round[];
  readonly facts: OwnerFacts;
  /** Why blocked accounts and plans were not looked into, where they were to be. */
  readonly notTold: Refusal | undefined;
};

type OwnershipWish = { readonly above: readonly Unit[]; readonly deep: boolean };

/** The question for who answers for units' indicators; of those above, `above`, only what reaches them. `deep` also asks for blocked accounts and plans: on a click, since it may show the consent dialog. */
export function ownershipQuery(services: Services, units: readonly Unit[], { above, deep }: OwnershipWish) {
  return queryOptions({
    queryKey: ['ownership', deep, ...units.map(({ code }) => code)],
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) => loadOwnership(services, units, { above, deep, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Who owns what, asked for only when somebody wants to see it. */
export function useOwnership(units: readonly Unit[], { wanted, ...wish }: OwnershipWish & { readonly wanted: boolean }) {
  const { data, error, isFetching } = useQuery({ ...ownershipQuery(useServices(), units, wish), enabled: wanted });
  return { ownership: data, reading: isFetching, refusal: error === null ? undefined : refusalOf(error) };
}
