import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOperationFinder } from './operationOf.ts';
import type { AnyJson } from '../support/AnyJson.ts';

/** Microsoft's contract stands beside the repository, not in it. */
const folder = join(import.meta.dirname, '../../../shared/contract/');

/** Whether Microsoft's contract is there to hold answers against. */
export const hasContract = existsSync(`${folder}graph/graph-subset.openapi.json`);

/** A file of the contract, read as JSON. */
export const contractFile = (name: string): AnyJson => JSON.parse(readFileSync(`${folder}${name}`, 'utf8'));

/** One answer, to one request by itself or in a batch. */
export type AnswerSeen = {
  readonly method: string;
  /** Path and query after the version. */
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
};

/** Holds answers against the contract; each breach is a sentence. */
export type GraphContract = {
  readonly operationOf: (method: string, path: string) => string | undefined;
  readonly breachesOf: (answer: AnswerSeen) => readonly string[];
  /** What is wrong with the body of a request. */
  readonly requestBreachesOf: (operation: string, body: unknown) => readonly string[];
};

let opened: GraphContract | undefined;

/** Opens Microsoft's contract of Graph once. Types are closed: an invented property is a breach. */
export function graphContract(): GraphContract {
  return (opened ??= openContract());
}

function openContract(): GraphContract {
  const document = contractFile('graph/graph-subset.openapi.json');
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'graph', ...document });
  const compiled = new Map<string, ValidateFunction>();
  const errorsOf = (reference: string, body: unknown): readonly string[] => {
    const schema = `graph${reference}`;
    const validate = compiled.get(schema) ?? ajv.compile({ $ref: schema });
    compiled.set(schema, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
  };
  const operationOf = createOperationFinder(document.paths);
  const responseOf = (operation: string, status: number) => {
    const [method = '', path = ''] = operation.split(' ', 2);
    return document.paths[path][method.toLowerCase()].responses[String(status)];
  };
  const errorSchema = '#/components/schemas/microsoft.graph.ODataErrors.ODataError';

  return {
    operationOf,
    breachesOf: ({ method, path, status, body }) => {
      if (status >= 400) return errorsOf(errorSchema, body);
      const operation = operationOf(method, path);
      if (operation === undefined) return ['is answered but is no operation of the contract'];
      const response = responseOf(operation, status);
      if (response === undefined) return [`${operation} has no answer ${status}`];
      const schema = response.content?.['application/json']?.schema?.$ref;
      if (schema !== undefined) return errorsOf(schema, body);
      return status === 204 && body !== undefined ? ['204 has a body'] : [];
    },
    requestBreachesOf: (operation, body) => {
      const [method = '', path = ''] = operation.split(' ', 2);
      const schema = document.paths[path]?.[method.toLowerCase()]?.requestBody?.content?.['application/json']?.schema;
      if (schema === undefined) return [`${operation} takes no body`];
      if (schema.$ref !== undefined) return errorsOf(schema.$ref, body);
      return errorsOf(
        `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}/requestBody/content/application~1json/schema`,
        body,
      );
    },
  };
}
