import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as addFormats from 'ajv-formats';
import { expect } from 'vitest';

const file = new URL('../../../../shared/contract/graph/graph-subset.openapi.json', import.meta.url);

/** Whether Microsoft's contract lies beside the repository; without it answers are not held against it. */
export const hasContract = existsSync(file);

const document = hasContract ? JSON.parse(readFileSync(file, 'utf8')) : { paths: {} };
const ajv = new Ajv2020({ strict: false, validateSchema: false });
addFormats.default(ajv);
if (hasContract) ajv.addSchema({ $id: 'graph', ...document });

type Compiled = { readonly path: string; readonly pattern: RegExp };
const paths: readonly Compiled[] = Object.keys(document.paths)
  .toSorted((one, other) => one.split('{').length - other.split('{').length)
  .map((path) => ({ path, pattern: new RegExp(`^${path.replace(/[()$.]/g, String.raw`\$&`).replace(/\{[^}]+\}/g, '[^/]+')}$`) }));

/** Holds an answer against the contract: its path and status must be there, and its body must be of the declared type. */
export function expectByContract(method: string, path: string, status: number, body: unknown) {
  if (!hasContract) return;
  if (status >= 400) {
    expectValid('graph#/components/schemas/microsoft.graph.ODataErrors.ODataError', body, `${method} ${path} ${status}`);
    return;
  }
  const known = paths.find(({ pattern }) => pattern.test(path.replace(/\/delta$/, '/delta()')));
  expect(known, `${method} ${path} is not in the contract`).toBeDefined();
  const responses = document.paths[known?.path ?? '']?.[method.toLowerCase()]?.responses;
  expect(Object.keys(responses ?? {}), `${method} ${path} answers ${status}`).toContain(String(status));
  if (responses[status].content?.['application/json'] === undefined) return;
  const pointer = [known?.path, method.toLowerCase(), 'responses', status, 'content', 'application/json', 'schema']
    .map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent);
  expectValid(`graph#/paths/${pointer.join('/')}`, body, `${method} ${path}`);
}

function expectValid(reference: string, body: unknown, what: string) {
  const validate = ajv.getSchema(reference) ?? ajv.compile({ $ref: reference });
  expect(validate(body) ? [] : validate.errors, what).toEqual([]);
}
