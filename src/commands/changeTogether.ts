import { plannerScopes } from '../graph/scopes.ts';
import type { Answer, BatchRequest } from '../graph/graph.ts';
import type { Services } from '../queries/services.ts';

/** One change among many, of a list's row or a Planner task. */
export type TogetherChange = {
  /** Where it is written, and where the whole thing is read again. */
  readonly path: string;
  readonly readPath: string;
  readonly version: string;
  readonly body: unknown;
  /** The version of what was read again, if what the change rests on is still as it was seen; undefined where somebody has moved it. */
  readonly stillSeen: (read: unknown) => string | undefined;
  /** What is to be remembered once it is done; should that fail, the next reading remembers it. */
  readonly afterwards?: BatchRequest;
};

/**
 * Makes many changes in batches, each only if what it changes is still what was seen. One that had changed otherwise is read again, together with what is
 * to be remembered of the others, and made once more. The last answer to each, in the order asked.
 */
export async function changeTogether({ graph }: Services, changes: readonly TogetherChange[]): Promise<readonly Answer[]> {
  if (changes.length === 0) return [];
  const options = { scopes: plannerScopes, interactive: true };
  const write = ({ path, version, body }: Pick<TogetherChange, 'path' | 'version' | 'body'>): BatchRequest => ({
    method: 'PATCH',
    path,
    version,
    body,
  });
  const answers = [...(await graph.batch(changes.map(write), options))];
  const remembered = changes.flatMap(({ afterwards }, index) => (afterwards && answers[index]?.ok === true ? [afterwards] : []));
  const meanwhile = [...answers.keys()].filter((index) => isChangedMeanwhile(answers[index]));
  const reads = meanwhile.map((index): BatchRequest => ({ path: changes[index]?.readPath ?? '' }));
  if (remembered.length + reads.length === 0) return answers;
  const read = (await graph.batch([...remembered, ...reads], options)).slice(remembered.length);
  const again = meanwhile.flatMap((index, place) => {
    const [change, answer] = [changes[index], read[place]];
    const version = change && answer?.ok === true ? change.stillSeen(answer.body) : undefined;
    return change === undefined || version === undefined ? [] : [{ index, ...change, version }];
  });
  if (again.length === 0) return answers;
  const second = await graph.batch(again.map(write), options);
  for (const [place, { index }] of again.entries()) {
    const answer = second[place];
    if (answer !== undefined) answers[index] = answer;
  }
  return answers;
}

function isChangedMeanwhile(answer: Answer | undefined): boolean {
  return answer?.ok === false && answer.error.fault === 'changedMeanwhile';
}
