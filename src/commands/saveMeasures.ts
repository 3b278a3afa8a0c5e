import type { MeasureWish } from '../domain/measureEdit.ts';
import { hasRow } from '../domain/newMeasure.ts';
import { toldFields } from '../domain/taskSync.ts';
import type { Answer } from '../graph/graph.ts';
import type { Services } from '../queries/services.ts';
import { measureRequest } from './measureRequest.ts';
import { saveMeasure, type SaveMeasureOutcome } from './saveMeasure.ts';
import { tellPlanner } from './tellPlanner.ts';
import { writtenMeasure } from './writtenMeasure.ts';

/**
 * Makes edits of different measures in one exchange, each row only if it is still the one that was seen, and rows for those that have none; a row somebody has
 * changed meanwhile is settled by itself. Then Planner is told of statuses and due days, together too. Every row has an outcome or a refusal of its own, in the order asked.
 */
export async function saveMeasures(
  services: Services,
  wishes: readonly MeasureWish[],
): Promise<readonly (SaveMeasureOutcome | Error)[]> {
  const answers = await services.graph.batch(wishes.map((wish) => measureRequest(services, wish)));
  const outcomes = await Promise.all(wishes.map((wish, index) => settle(services, wish, answers[index])));
  const moves = outcomes.flatMap((outcome, index) => {
    const measure = 'kind' in outcome && outcome.kind === 'saved' ? outcome.measure : undefined;
    const { task, edit = {} } = wishes[index] ?? {};
    if (measure === undefined || task === undefined || measure.task?.taskId !== task.id) return [];
    const fields = toldFields(edit, measure);
    return fields.length > 0 ? [{ measure, task, fields }] : [];
  });
  if (moves.length === 0) return outcomes;
  const untold = await tellPlanner(services, moves);
  return outcomes.map((outcome) =>
    'kind' in outcome && outcome.kind === 'saved' ? { ...outcome, untold: untold.get(outcome.measure.id) } : outcome,
  );
}

async function settle(services: Services, wish: MeasureWish, answer: Answer | undefined): Promise<SaveMeasureOutcome | Error> {
  if (answer === undefined) return { kind: 'uncertain' };
  if (answer.ok) return { kind: 'saved', measure: writtenMeasure(wish, answer.body), untold: undefined };
  const { fault, status } = answer.error;
  const isNew = !hasRow(wish.measure);
  const perhapsThere = fault === 'uncertain' || (isNew && (fault === 'alreadyExists' || status === 400));
  if (!perhapsThere && fault !== 'changedMeanwhile') return answer.error;
  // Planner hears of it together with the others.
  const alone = { ...wish, task: undefined };
  return saveMeasure(services, alone, perhapsThere).catch((again: unknown) => again as Error);
}
