import { posix } from 'node:path';
import { atRunTime, importsOf } from './importsOf.ts';
import { lawOf, roomOf } from './law.ts';

/** Loads the two webpack configurations, which are no rooms of ours. */
const buildsThePages = 'local365/buildPages.ts';

/** Every import in one file of `src` that the law forbids, as sentences; the path is relative to `src`. */
export function breachesIn(path: string, source: string): readonly string[] {
  const room = roomOf(path);
  const may = room === undefined ? undefined : lawOf(room);
  if (room === undefined || may === undefined) return [`${path} is in no room.`];
  return importsOf(path, source).flatMap((specifier) => {
    if (path === buildsThePages && specifier === atRunTime) return [];
    if (!specifier.startsWith('.'))
      return may.packages.some((name) => covers(name, specifier)) ? [] : [`${path} imports ${specifier}.`];
    const target = posix.normalize(posix.join(posix.dirname(path), specifier));
    const other = roomOf(target);
    if (other === room) return [];
    const allowed =
      other !== undefined && may.rooms.some((name) => name === other || (name === 'pages/*' && other.startsWith('pages/')));
    return allowed ? [] : [`${path} imports ${target}.`];
  });
}

function covers(name: string, specifier: string): boolean {
  return name.endsWith('/') || name.endsWith(':') ? specifier.startsWith(name) : specifier === name;
}
