import { expect, test } from 'vitest';
import { GraphError, type GraphFault } from '../../src/graph/GraphError.ts';
import { MissingColumnsError } from '../../src/queries/MissingColumnsError.ts';
import { refusalOf } from '../../src/queries/refusalOf.ts';

const site = '/v1.0/sites/demokommune.sharepoint.com,1,2';
const refused = (fault: GraphFault, what: string) => refusalOf(new GraphError(fault, { status: 1, what, requestId: 'r-1' }));

test.each([
  ['reading a list that is not there', 'notFound', `GET ${site}/lists/M%C3%A5lekort/items`, 'missingList', 'Målekort'],
  ['writing to a list that is not there', 'notFound', `POST ${site}/lists/Resultater/items`, 'missingList', 'Resultater'],
  ['changing a row that is gone', 'notFound', `PATCH ${site}/lists/Tiltak/items/4/fields`, 'notFound', 'Tiltak'],
  ['reading without access', 'forbidden', `GET ${site}/lists/Enheter/items`, 'noAccess', 'Enheter'],
  ['writing with read access', 'forbidden', `PATCH ${site}/lists/Resultater/items/4/fields`, 'readOnly', 'Resultater'],
  ['a plan that is not mine', 'forbidden', 'GET /v1.0/planner/plans/p/tasks', 'noAccess', 'Planner'],
  ['a channel', 'throttled', 'POST /v1.0/teams/t/channels/c/messages', 'throttled', 'Teams'],
  ['joined teams', 'offline', 'GET /v1.0/me/joinedTeams', 'offline', 'Teams'],
  ['something else', 'unexpected', 'GET /v1.0/me', 'unexpected', undefined],
] as const)('%s', (_, fault, what, kind, source) => {
  expect(refused(fault, what)).toMatchObject({ kind, source, columns: [] });
});

test('support is told which request it was', () => {
  expect(refused('forbidden', 'GET /v1.0/me')?.details).toBe('GET /v1.0/me · 1 · r-1');
});

test('missing columns are a refusal; our own mistakes are not', () => {
  expect(refusalOf(new MissingColumnsError('Enheter', ['Kode']))).toMatchObject({
    kind: 'missingColumns',
    source: 'Enheter',
    columns: ['Kode'],
  });
  expect(refusalOf(new TypeError('x is not a function'))).toBeUndefined();
});

test('an address that cannot be decoded is shown as it is', () => {
  expect(refused('notFound', `GET ${site}/lists/100%/items`)?.source).toBe('100%');
});
