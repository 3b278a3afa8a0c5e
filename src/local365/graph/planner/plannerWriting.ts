import type { PlannerThing } from '../../tenant/plannerStore.ts';
import { storeOf } from './plannerThings.ts';
import { etagOf, hasConflict, versionOf } from './plannerVersions.ts';
import type { PlannerKind } from './plannerVersions.ts';
import { Refusal } from '../Refusal.ts';
import { noContent, ok } from '../route.ts';
import type { Answer, Call } from '../route.ts';

/** The present ETag of a thing. */
export const etagOfThing = ({ kind, versions }: PlannerThing) => etagOf(kind as PlannerKind, versions.at(-1) ?? 0);

/**
 * The version the client's change was made from, by If-Match.
 *
 * Without the header 412; the ETag of another thing, a malformed one, or one so old that it is forgotten: 412 too.
 */
export function matchedVersion({ request }: Call, { kind, versions }: PlannerThing): number {
  const etag = request.headers.get('if-match');
  if (etag === null) throw new Refusal('plannerMatchMissing');
  const version = versionOf(kind as PlannerKind, etag);
  if (version === undefined || !versions.includes(version)) throw new Refusal('plannerMatchInvalid');
  return version;
}

/** Refuses a change when something it touches has changed since the version it was made from. */
export function refuseConflict(thing: PlannerThing, since: number, touched: readonly string[]) {
  if (hasConflict(thing.changes, since, touched)) throw new Refusal('plannerConflict');
}

/** The thing as a change leaves it, with a new version under which the touched properties are remembered. */
export function changed(call: Call, thing: PlannerThing, body: PlannerThing['body'], touched: readonly string[], serial: number) {
  const next: PlannerThing = {
    ...thing,
    body,
    container: thing.kind === 'task' ? String(body.bucketId ?? '') : thing.container,
    versions: [...thing.versions, serial].slice(-call.settings.planner.versionsKept),
    changes: { ...thing.changes, ...Object.fromEntries(touched.map((path) => [path, serial])) },
  };
  storeOf(call).save(next);
  return next;
}

/** 204, or 200 with the thing when the client prefers to have it. The former leaves the client with an old ETag. */
export function changedAnswer({ request }: Call, entity: () => object, context: string): Answer {
  if (!/return=representation/i.test(request.headers.get('prefer') ?? '')) return noContent;
  return { ...ok(entity(), context), headers: { 'Preference-Applied': 'return=representation' } };
}

/** A delete made from an older version would take away what somebody else has just written: 409. */
export function refuseStaleDelete(call: Call, thing: PlannerThing) {
  if (matchedVersion(call, thing) !== thing.versions.at(-1)) throw new Refusal('plannerConflict');
}
