/** Planner's five versioned things. Each has an ETag of its own: a task's is worth nothing on its details. */
export type PlannerKind = 'plan' | 'planDetails' | 'bucket' | 'task' | 'taskDetails';

/** Names inside ETags, padded so that what follows starts on a base64 boundary and keeps its order when encoded. */
const names: Readonly<Record<PlannerKind, string>> = {
  plan: "'1-Plan  ",
  planDetails: "'1-PlanDetails ",
  bucket: "'1-Bucket",
  task: "'1-Task  ",
  taskDetails: "'1-TaskDetails ",
};

/** Where in the sixteen characters a digit of base 32 may stand without upsetting the order of the base64 text. */
const digitPlaces = [2, 5, 8, 11, 14, 15];

/**
 * The ETag of a version, in the form Planner's own have: weak, base64, and of one thing the newer is the
 * greater when compared as text (planner-overview.md, versioning).
 */
export function etagOf(kind: PlannerKind, version: number): string {
  const places = Array.from({ length: 16 }, () => '@');
  let rest = version;
  for (const place of digitPlaces.toReversed()) {
    places[place] = String.fromCharCode(0x40 + (rest % 32));
    rest = Math.floor(rest / 32);
  }
  return `W/"${btoa(`${names[kind]}${places.join('')}'`)}"`;
}

/** The version an ETag names, or undefined when it is malformed or belongs to another kind of thing. */
export function versionOf(kind: PlannerKind, etag: string): number | undefined {
  const [, text] = /^W\/"([A-Za-z0-9+/]+=*)"$/.exec(etag) ?? [];
  if (text === undefined) return undefined;
  const places = decoded(text)?.slice(names[kind].length) ?? '';
  const version = digitPlaces.reduce((sum, place) => sum * 32 + ((places.codePointAt(place) ?? 0) - 0x40), 0);
  return version > 0 && etagOf(kind, version) === etag ? version : undefined;
}

function decoded(base64: string): string | undefined {
  try {
    return atob(base64);
  } catch {
    return undefined;
  }
}

/** Which properties a change touches, as paths (`title`, `assignments/<person>`, `checklist/<id>/isChecked`). */
export type Touched = readonly string[];

/** The version at which each path last changed. */
export type Changes = Readonly<Record<string, number>>;

/** Whether something a change touches has changed since the version it was made from; only then does Planner answer 409. */
export function hasConflict(changes: Changes, since: number, touched: Touched): boolean {
  return Object.entries(changes).some(
    ([changed, at]) => at > since && touched.some((path) => isWithin(path, changed) || isWithin(changed, path)),
  );
}

const isWithin = (path: string, parent: string) => path === parent || path.startsWith(`${parent}/`);
