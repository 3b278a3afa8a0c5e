import type { MeasureId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import { percentOf } from '../domain/percentOf.ts';
import type { Task } from '../domain/task.ts';
import { listItemFieldsPath } from '../graph/listPaths.ts';
import { taskPath } from '../graph/plannerPaths.ts';
import { plannerScopes } from '../graph/scopes.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { lists } from '../wire/listSchema.ts';
import { agreementFields } from '../wire/measureRow.ts';

/** A measure that has moved in the list, and its task as it was last seen. */
export type Move = { readonly measure: Measure; readonly task: Task };

/**
 * Tells Planner of many moves, in one exchange, and remembers in the list, in another, what was agreed. Each task is changed only if it is still
 * the one that was seen. Returns those Planner did not take, and why; the next reading shows what stands between the two.
 */
export async function tellPlanner(
  { graph, site }: Services,
  moves: readonly Move[],
): Promise<ReadonlyMap<MeasureId, Refusal | undefined>> {
  if (moves.length === 0) return new Map();
  const answers = await graph.batch(
    moves.map(({ measure, task }) => ({
      method: 'PATCH' as const,
      path: taskPath(task.id),
      version: task.version,
      body: { percentComplete: percentOf(measure.status) },
    })),
    { scopes: plannerScopes, interactive: true },
  );
  const taken = moves.filter((_, index) => answers[index]?.ok === true);
  // Should the agreement not be stored, list and task agree all the same, and the next reading remembers it.
  if (taken.length > 0)
    await graph.batch(
      taken.map(({ measure }) => ({
        method: 'PATCH' as const,
        path: listItemFieldsPath(site, lists.measures.title, measure.stored.itemId),
        version: measure.stored.version,
        body: agreementFields(measure.status, percentOf(measure.status)),
      })),
    );
  return new Map(
    moves.flatMap(({ measure }, index) => {
      const answer = answers[index];
      return answer?.ok === true ? [] : [[measure.id, answer && refusalOf(answer.error)] as const];
    }),
  );
}
