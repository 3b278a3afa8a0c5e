import { readBody } from './readBody.ts';
import { Refusal } from './Refusal.ts';
import type { GraphRequest } from './route.ts';

/** One member of a batch, as a request of its own; ids in `dependsOn` are in small letters. */
export type BatchMember = {
  readonly id: string;
  readonly dependsOn: readonly string[];
  readonly request: GraphRequest;
};

const longest = 20;
const methods = new Set(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']);

/** Reads a batch; refuses it whole when it is malformed, too long, or names an id twice. */
export function readBatch(envelope: GraphRequest): readonly BatchMember[] {
  const { requests } = readBody(envelope);
  if (!Array.isArray(requests) || requests.length === 0) throw new Refusal('batchMalformed');
  if (requests.length > longest) throw new Refusal('batchTooLong');
  const members = requests.map((each) => memberOf(each, envelope));
  const ids = members.map(({ id }) => id.toLowerCase());
  if (new Set(ids).size < ids.length) throw new Refusal('batchDuplicateId');
  checkDependencies(members);
  return members;
}

function memberOf(each: unknown, envelope: GraphRequest): BatchMember {
  const { id, method, url, headers = {}, body, dependsOn = [] } = Object(each) as Record<string, unknown>;
  if (typeof id !== 'string' || id === '' || typeof url !== 'string') throw new Refusal('batchMalformed');
  const verb = String(method).toUpperCase();
  if (!methods.has(verb) || /^https?:/i.test(url)) throw new Refusal('batchMalformed');
  const given = new Headers(headers as Record<string, string>);
  if (body !== undefined && !given.has('content-type'))
    throw new Refusal('batchMalformed', {
      message: `Write request id : ${id} does not contain Content-Type header or body.`,
    });
  if (!given.has('authorization')) given.set('authorization', envelope.headers.get('authorization') ?? '');
  if (!Array.isArray(dependsOn)) throw new Refusal('batchMalformed');
  return {
    id,
    dependsOn: dependsOn.map((one) => String(one).toLowerCase()),
    request: {
      method: verb,
      url: new URL(`/v1.0/${url.replace(/^\/+/, '')}`, envelope.url.origin),
      headers: given,
      ...(envelope.signal === undefined ? {} : { signal: envelope.signal }),
      text: body === undefined ? '' : typeof body === 'string' ? Buffer.from(body, 'base64').toString() : JSON.stringify(body),
    },
  };
}

/** Only three shapes are allowed: none depends, each depends on the one before it, or all depend on the same one. */
function checkDependencies(members: readonly BatchMember[]) {
  const dependents = members.filter(({ dependsOn }) => dependsOn.length > 0);
  if (dependents.length === 0) return;
  const serial = members.every(({ dependsOn }, index) =>
    dependsOn.length === 0 ? index === 0 : dependsOn.length === 1 && dependsOn[0] === members[index - 1]?.id.toLowerCase(),
  );
  const first = dependents[0]?.dependsOn[0];
  const position = members.findIndex(({ id }) => id.toLowerCase() === first);
  const same = position >= 0 && dependents.every(({ dependsOn }) => dependsOn.length === 1 && dependsOn[0] === first);
  if (!serial && !(same && dependents.every((each) => members.indexOf(each) > position)))
    throw new Refusal('batchMalformed', { message: 'Invalid batch payload: dependsOn must be serial, or the same for all.' });
}
