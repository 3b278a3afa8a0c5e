import type { Answer } from '../graph/route.ts';

/** Faults that spoil the answer there would have been, by name. What was asked for has happened. */
export const spoilingFaults: Readonly<Record<string, (answer: Answer, value: string | undefined) => Answer>> = {
  truncated: (answer) => ({ ...answer, spoiled: 'truncated' }),
  malformed: (answer) => ({ ...answer, spoiled: 'malformed' }),
  html: ({ status: _status }) => ({
    status: 200,
    spoiled: 'html',
    bytes: { type: 'text/html; charset=utf-8', content: new TextEncoder().encode(signInPage) },
  }),
  'wrong-types': (answer) => ({ ...answer, spoiled: 'wrong-types', body: wrongTypes(answer.body) as object }),
  'missing-column': (answer, column) => ({
    ...answer,
    spoiled: 'missing-column',
    body: without(answer.body, column ?? 'Title') as object,
  }),
};

/** What a proxy or a captive portal sends. */
const signInPage = '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in to the network.</body></html>';

/** Everything that is not an annotation or an id, as something else. */
function wrongTypes(value: unknown, name = ''): unknown {
  if (name.startsWith('@') || name === 'id') return value;
  if (Array.isArray(value)) return value.map((one) => wrongTypes(one));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wrongTypes(one, key)]));
  if (typeof value === 'string') return 7;
  return typeof value === 'number' ? 'syv' : 'ja';
}

/** A column as if it had never been: not in `fields`, not among the columns. */
function without(value: unknown, column: string): unknown {
  if (Array.isArray(value)) return value.filter((one) => Object(one).name !== column).map((one) => without(one, column));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== column)
      .map(([name, one]) => [name, without(one, column)]),
  );
}
