import { documentedForm } from './documentedForms.ts';
import type { Route } from './route.ts';

/** A route that was found, with the placeholders of its path; or why none was. */
export type Match =
  | { readonly kind: 'route'; readonly route: Route; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'otherMethod' }
  | { readonly kind: 'unknown' };

type Compiled = { readonly route: Route; readonly pattern: RegExp; readonly names: readonly string[] };

/** Makes a finder of routes. Where two templates fit, the one with fewer placeholders is meant. */
export function createRouteFinder(routes: readonly Route[]): (method: string, path: string) => Match {
  const compiled = routes.map(compile).sort((one, other) => one.names.length - other.names.length);
  return (method, path) => {
    const asked = documentedForm(path);
    const fitting = compiled.filter(({ pattern }) => pattern.test(asked));
    const found = fitting.find(({ route }) => route.method === method);
    if (found === undefined) return { kind: fitting.length > 0 ? 'otherMethod' : 'unknown' };
    const values = found.pattern.exec(asked)?.slice(1) ?? [];
    return {
      kind: 'route',
      route: found.route,
      params: Object.fromEntries(found.names.map((name, index) => [name, decoded(values[index] ?? '')])),
    };
  };
}

function compile(route: Route): Compiled {
  const names: string[] = [];
  const pattern = route.path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{([^}]+)\}/g, (_, name: string) => {
    names.push(name);
    return '([^/]+)';
  });
  return { route, names, pattern: new RegExp(`^${pattern}$`, 'i') };
}

function decoded(value: string) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
