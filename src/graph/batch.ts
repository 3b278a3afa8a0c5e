import { whatOf } from './address.ts';
import type { Success } from './ask.ts';
import { claimsOf } from './claims.ts';
import type { Deadline } from './deadline.ts';
import { innerRequest, innerResponses, versionOf, type InnerResponse } from './envelope.ts';
import { serviceOf, type Gate } from './gate.ts';
import type { Answer, BatchRequest } from './graph.ts';
import { GraphError } from './GraphError.ts';
import { refusal, saysNothing } from './refusal.ts';
import { retries } from './retry.ts';
import { backOff, retryAfter } from './retryAfter.ts';
import type { TokenOptions } from './token.ts';

/** Requests Graph takes in one batch. */
export const batchSize = 20;

/** What the whole envelope is, from what is in it. */
export type EnvelopeKind = {
  readonly reads: boolean;
  readonly repeatable: boolean;
  readonly token: TokenOptions;
};

/** What a batch leans on. `send` posts one envelope with the given requests. */
export type BatchParts = {
  readonly origin: string;
  readonly gate: Gate;
  readonly now: () => Date;
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly deadline: Deadline;
  readonly signal: AbortSignal | undefined;
  readonly send: (requests: readonly unknown[], kind: EnvelopeKind) => Promise<Success>;
};

/** A request on its way through the rounds. */
type Asked = {
  readonly index: number;
  readonly request: BatchRequest;
  readonly what: string;
  readonly reads: boolean;
  readonly repeatable: boolean;
  readonly service: string;
  inDoubt: boolean;
  renewed: boolean;
};

/** What one round left to do: whom to ask again, after how long, and what to say if that takes too long. */
type Again = { readonly asked: Asked; readonly pause: number; readonly error: GraphError; readonly token?: TokenOptions };

/**
 * Asks many things, twenty to an exchange and the exchanges side by side, and asks again for those that were throttled, all of them
 * together, until each has an answer.
 *
 * Each request keeps its own outcome: one refusal costs the others nothing, and none is left without an answer.
 */
export async function askBatch(requests: readonly BatchRequest[], parts: BatchParts): Promise<readonly Answer[]> {
  const { origin, gate, now, wait, deadline, signal, send } = parts;
  const answers = new Map<number, Answer>();
  const refuse = (asked: Asked, error: GraphError) => void answers.set(asked.index, { ok: false, error: forOne(asked, error) });

  let token: TokenOptions = {};
  let carried = 0;
  let open = requests.map(askedOf);
  for (let round = 0; open.length > 0; round += 1) {
    const closedFor = ({ service }: Asked) => Math.max(carried, gate.opensAt([service]) - now().getTime());
    for (const asked of open.filter((each) => closedFor(each) > deadline.remaining()))
      refuse(asked, closed(asked, closedFor(asked)));
    const ready = open.filter((each) => !answers.has(each.index));
    if (ready.length === 0) break;
    const again: Again[] = [];
    const unanswered = (part: readonly Asked[], reason: unknown) => {
      if (signal?.aborted) throw reason;
      const error =
        reason instanceof GraphError
          ? reason
          : new GraphError('unavailable', { status: 0, code: 'timeout', what: 'POST $batch' });
      for (const asked of part) refuse(asked, error);
    };
    const exchange = async (part: readonly Asked[]) => {
      try {
        const kind = { reads: part.every(({ reads }) => reads), repeatable: part.every(({ repeatable }) => repeatable), token };
        const envelope = part.map(({ index, request }) => innerRequest(origin, String(index), request));
        const { body, inDoubt } = await send(envelope, kind);
        const responses = innerResponses(body);
        for (const asked of part) {
          if (inDoubt) asked.inDoubt = true;
          const outcome = outcomeOf(asked, responses.get(String(asked.index)), round, now());
          if ('ok' in outcome)
            answers.set(asked.index, outcome.ok ? outcome : { ok: false, error: forOne(asked, outcome.error) });
          else again.push(outcome);
        }
      } catch (reason) {
        unanswered(part, reason);
      }
    };
    try {
      const pause = Math.max(...ready.map(closedFor));
      if (pause > 0) await wait(pause, deadline.signal);
    } catch (reason) {
      unanswered(ready, reason);
      return inOrder(requests, answers);
    }
    await Promise.all(twentyByTwenty(ready).map(exchange));
    for (const { asked, pause, error } of again) {
      if (error.status === 429 || error.status === 503) gate.close([asked.service], pause);
      if (pause > deadline.remaining()) refuse(asked, error);
    }
    const kept = again.filter(({ asked }) => !answers.has(asked.index));
    token = Object.assign({}, ...kept.map((each) => each.token ?? {})) as TokenOptions;
    carried = Math.max(0, ...kept.map(({ pause }) => pause));
    open = kept.map(({ asked }) => asked);
  }
  return inOrder(requests, answers);
}

const twentyByTwenty = (asked: readonly Asked[]): readonly (readonly Asked[])[] =>
  Array.from({ length: Math.ceil(asked.length / batchSize) }, (_, part) => asked.slice(part * batchSize, (part + 1) * batchSize));

const inOrder = (requests: readonly BatchRequest[], answers: ReadonlyMap<number, Answer>): readonly Answer[] =>
  requests.map((request, index) => {
    const answer = answers.get(index);
    if (answer === undefined) throw new Error(`A batch without an answer to ${request.path}`);
    return answer;
  });

function askedOf(request: BatchRequest, index: number): Asked {
  const method = request.method ?? 'GET';
  const reads = method === 'GET';
  const conditional = request.version !== undefined && request.version !== '*';
  return {
    index,
    request,
    what: whatOf(method, request.path),
    reads,
    repeatable: reads || (method !== 'POST' && conditional),
    service: serviceOf(request.path),
    inDoubt: false,
    renewed: false,
  };
}

/** The answer to one request, or that it must be asked again. */
function outcomeOf(asked: Asked, response: InnerResponse | undefined, round: number, now: Date): Answer | Again {
  const { what, reads, repeatable } = asked;
  const first = round < retries;
  if (response === undefined) {
    asked.inDoubt = true;
    const error = new GraphError('malformed', { status: 0, code: 'noAnswerInBatch', what });
    return repeatable && first ? { asked, pause: backOff(round, ''), error } : { ok: false, error };
  }
  const { status, header, body } = response;
  if (status >= 200 && status < 300) return { ok: true, body, version: versionOf(response) };
  if (saysNothing(status)) asked.inDoubt = true;
  const error = refusal({ what, status, header, body, reads, inDoubt: asked.inDoubt }, now);
  if (status === 401 && !asked.renewed) {
    asked.renewed = true;
    const claims = claimsOf(header('www-authenticate'));
    return { asked, pause: 0, error, token: claims === undefined ? { fresh: true } : { claims } };
  }
  const named = retryAfter(header('retry-after'), now);
  const rejected = status === 429 || status === 424 || (status === 503 && (repeatable || named !== undefined));
  const lost = (status === 502 || status === 504) && repeatable;
  return first && (rejected || lost) ? { asked, pause: named ?? backOff(round, ''), error } : { ok: false, error };
}

const closed = ({ what }: Asked, pause: number): GraphError =>
  new GraphError('throttled', { status: 429, code: 'waiting', what, retryAfterSeconds: Math.ceil(pause / 1000) });

/** The same trouble as one request has it: a read is never uncertain, a write in doubt always is. */
function forOne({ what, reads, inDoubt }: Asked, error: GraphError): GraphError {
  const unsure = error.fault === 'uncertain';
  const fault = reads && unsure ? 'unavailable' : !reads && inDoubt ? 'uncertain' : error.fault;
  if (fault === error.fault && what === error.what) return error;
  const { status, code, requestId, retryAfterSeconds, location } = error;
  return new GraphError(fault, { status, code, requestId, what, retryAfterSeconds, location, cause: error });
}
