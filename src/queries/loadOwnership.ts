import type { IndicatorId, PersonId, PlanId } from '../domain/id.ts';
import type { Whereabouts } from '../domain/ownership.ts';
import type { Unit } from '../domain/unit.ts';
import { GraphError } from '../graph/GraphError.ts';
import { anyOf, equals } from '../graph/filter.ts';
import { groupMembersPath, knownPersonPath, planPath } from '../graph/peoplePaths.ts';
import { listPermissionsPath } from '../graph/permissionPaths.ts';
import { ownerScopes, plannerScopes } from '../graph/scopes.ts';
import type { Refusal } from '../text/refusal.ts';
import { indicatorRow } from '../wire/indicatorRow.ts';
import { lists } from '../wire/listSchema.ts';
import { groupOfPlan, memberIds, readerIds, whereaboutsOf } from '../wire/ownerShapes.ts';
import { resultRow } from '../wire/resultRow.ts';
import { roundRow } from '../wire/roundRow.ts';
import { scorecardRow } from '../wire/scorecardRow.ts';
import { storedOf } from '../wire/storedOf.ts';
import type { Ownership } from './ownership.ts';
import { parseRead } from './parseRead.ts';
import { readLists } from './readLists.ts';
import { refusalOf } from './refusalOf.ts';
import type { Services } from './services.ts';

/** A filter of more units than this is longer than it is worth; then all are read, page by page. */
const mostNamed = 12;

/** Reads who owns what in some units, and what the directory and the list say of them. What cannot be asked is not known, and costs nothing else. */
export async function loadOwnership(
  services: Services,
  units: readonly Unit[],
  { above = [], deep, signal }: Asking & { readonly above?: readonly Unit[] },
): Promise<Ownership> {
  const codes = new Set([...units, ...above].map(({ code }) => code));
  const filter = codes.size <= mostNamed ? anyOf(...[...codes].map((code) => equals('EnhetKode', code))) : undefined;
  const [reads, readers] = await Promise.all([
    readLists(
      services,
      {
        indicators: { row: indicatorRow, filter },
        scorecards: { row: scorecardRow, filter },
        results: { row: resultRow([]), filter },
        rounds: { row: roundRow },
      },
      signal,
    ),
    services.graph
      .getAll(listPermissionsPath(services.site, lists.results.title), { signal })
      .then(readerIds, () => new Set<PersonId>()),
  ]);
  if (reads.indicators.error) throw reads.indicators.error;
  const stored = new Map<IndicatorId, NonNullable<ReturnType<typeof storedOf>>>();
  const indicators = reads.indicators.items.flatMap((item) => {
    const { row } = indicatorRow.read(item);
    const place = storedOf(item);
    if (row === undefined || !codes.has(row.unitCode)) return [];
    if (place) stored.set(row.id, place);
    return [row];
  });
  const results = reads.results.items.flatMap((item) => resultRow(indicators).read(item).row ?? []);
  const answering = [...indicators.map(({ owner }) => owner), ...units.map(({ leader }) => leader)];
  const owners = [...new Set(answering.flatMap((person) => (person ? [person.id] : [])))];
  const whereabouts = await whereaboutsOfAll(services, owners, { deep, signal });
  const planIds = [...new Set(units.flatMap(({ planId }) => planId ?? []))];
  const { members, notTold } = await membersOf(services, deep ? planIds : [], signal);
  return {
    indicators,
    stored,
    scorecards: parseRead(scorecardRow, reads.scorecards).rows,
    results,
    rounds: parseRead(roundRow, reads.rounds).rows,
    facts: { whereabouts, readers, members },
    notTold,
  };
}

type Asking = { readonly deep: boolean; readonly signal: AbortSignal };

async function whereaboutsOfAll({ graph }: Services, people: readonly PersonId[], { deep, signal }: Asking) {
  const ask = (withAccount: boolean) =>
    graph.batch(
      people.map((id) => ({ path: knownPersonPath(id, withAccount) })),
      withAccount ? { scopes: ownerScopes, interactive: true, signal } : { signal },
    );
  let answers = await ask(deep);
  // Without leave to see accounts one can still see who is there.
  if (deep && answers.some((answer) => !answer.ok && answer.error.fault !== 'notFound')) answers = await ask(false);
  return new Map(
    people.map((id, index): [PersonId, Whereabouts] => {
      const answer = answers[index];
      if (answer?.ok === true) return [id, whereaboutsOf(answer.body)];
      return [id, answer?.error.fault === 'notFound' ? 'left' : 'unknown'];
    }),
  );
}

/** Who is in each plan's group. A plan that is closed to the asker costs only itself; without consent no further plan is asked for. */
async function membersOf({ graph }: Services, plans: readonly PlanId[], signal: AbortSignal) {
  const members = new Map<PlanId, ReadonlySet<PersonId>>();
  let notTold: Refusal | undefined;
  for (const plan of plans)
    try {
      const group = groupOfPlan(await graph.get(planPath(plan), { scopes: plannerScopes, interactive: true, signal }));
      if (group === undefined) continue;
      members.set(
        plan,
        memberIds(await graph.getAll(groupMembersPath(group), { scopes: ownerScopes, interactive: true, signal })),
      );
    } catch (error) {
      notTold ??= refusalOf(error);
      if (!(error instanceof GraphError && ['forbidden', 'notFound'].includes(error.fault))) break;
    }
  return { members, notTold };
}
