import type { Measure } from '../domain/measure.ts';
import { withEdit, type MeasureEdit } from '../domain/measureEdit.ts';
import type { Task } from '../domain/task.ts';
import type { Answer } from '../graph/graph.ts';
import { listItemFieldsPath } from '../graph/listPaths.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { lists } from '../wire/listSchema.ts';
import { editFields, measureRow } from '../wire/measureRow.ts';
import { writtenItem } from '../wire/writtenItem.ts';
import { saveMeasure } from './saveMeasure.ts';
import { tellPlanner } from './tellPlanner.ts';

/** So many may be changed at once. */
export const measuresAtOnce = 200;

/** The same edit of many measures; `taskOf` gives a measure's task as it was last read. */
export type MeasuresWish = {
  readonly measures: readonly Measure[];
  readonly edit: MeasureEdit;
  readonly taskOf: (measure: Measure) => Task | undefined;
};

/** What came of one row: saved (and Planner not told, and why, where that failed), taken by somebody else first, refused, or nobody knows. */
export type RowOutcome = { readonly measure: Measure } & (
  | { readonly kind: 'saved'; readonly untold?: { readonly refusal: Refusal | undefined } }
  | { readonly kind: 'conflict'; readonly theirs: Measure }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'uncertain' }
);

/**
 * Makes one edit in many rows, in batches, each row only if it is still the one that was seen; a row somebody has changed meanwhile is taken by itself,
 * and what they did stands. Then Planner is told of the statuses, in batches too. Every row has an outcome of its own, in the order asked.
 */
export async function saveMeasures(services: Services, { measures, edit, taskOf }: MeasuresWish): Promise<readonly RowOutcome[]> {
  const { graph, site } = services;
  const asked = measures.slice(0, measuresAtOnce);
  const answers = await graph.batch(
    asked.map(({ stored }) => ({
      method: 'PATCH' as const,
      path: listItemFieldsPath(site, lists.measures.title, stored.itemId),
      version: stored.version,
      body: editFields(edit),
    })),
  );
  const outcomes = await Promise.all(asked.map((measure, index) => settle(services, measure, edit, answers[index])));
  if (edit.status === undefined || edit.status === 'cancelled') return outcomes;
  const moves = outcomes.flatMap(({ kind, measure }) => {
    const task = kind === 'saved' ? taskOf(measure) : undefined;
    return task === undefined ? [] : [{ measure, task }];
  });
  const untold = await tellPlanner(services, moves);
  return outcomes.map((outcome) =>
    outcome.kind === 'saved' && untold.has(outcome.measure.id)
      ? { ...outcome, untold: { refusal: untold.get(outcome.measure.id) } }
      : outcome,
  );
}

async function settle(services: Services, measure: Measure, edit: MeasureEdit, answer: Answer | undefined): Promise<RowOutcome> {
  if (answer === undefined) return { kind: 'uncertain', measure };
  if (answer.ok) {
    const read = measureRow.read(writtenItem(measure.stored.itemId, answer.body)).row;
    return { kind: 'saved', measure: read ?? withEdit(measure, edit) };
  }
  const { error } = answer;
  if (error.fault !== 'changedMeanwhile' && error.fault !== 'uncertain') return refused(measure, error);
  try {
    const outcome = await saveMeasure(services, { measure, edit, task: undefined, operationId: services.newId() });
    return outcome.kind === 'saved' ? { kind: 'saved', measure: outcome.measure } : { ...outcome, measure };
  } catch (again) {
    return refused(measure, again);
  }
}

/** An error that is not Graph's is our own mistake and is thrown on. */
function refused(measure: Measure, error: unknown): RowOutcome {
  const refusal = refusalOf(error);
  if (refusal === undefined) throw error;
  return { kind: 'refused', measure, refusal };
}
