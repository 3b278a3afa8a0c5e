import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import { people } from '../../../src/local365/seed/people.ts';
import { teams } from '../../../src/local365/seed/teams.ts';
import type { ListSeed, Role, TenantSeed } from '../../../src/local365/seed/tenantSeed.ts';
import { asking } from '../../support/asking.ts';
import type { Asking } from '../../support/asking.ts';
import { pretendTenant, testDay } from '../../support/tenant.ts';
import type { PretendOptions } from '../../support/tenant.ts';

export const siteId = 'demokommune.sharepoint.com,50000000-0000-4000-8000-000000000001,50000000-0000-4000-8000-000000000002';
export const clientId = 'c0000000-0000-4000-8000-000000000001';

/** Columns of every kind, of which two are indexed. */
export const columns: readonly ColumnDefinition[] = [
  { name: 'Kode', displayName: 'Kode', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Enhet', displayName: 'Enhet', text: {}, indexed: true },
  { name: 'Status', displayName: 'Status', choice: { choices: ['Ikke startet', 'Pågår'], displayAs: 'dropDownMenu' } },
  { name: 'Merker', displayName: 'Merker', choice: { choices: ['A', 'B', 'C'], displayAs: 'checkBoxes' } },
  { name: 'Antall', displayName: 'Antall', number: { minimum: 0, maximum: 1_000_000 } },
  { name: 'Aktiv', displayName: 'Aktiv', boolean: {} },
  { name: 'Frist', displayName: 'Frist', dateTime: { format: 'dateOnly' } },
  { name: 'Tid', displayName: 'Tid', dateTime: { format: 'dateTime' } },
  { name: 'Notat', displayName: 'Notat', text: { allowMultipleLines: true } },
  { name: 'Lenke', displayName: 'Lenke', hyperlinkOrPicture: { isPicture: false } },
  { name: 'Over', displayName: 'Over', lookup: { listId: '51000000-0000-4000-8000-000000000002', columnName: 'Title' } },
  {
    name: 'Flere',
    displayName: 'Flere',
    lookup: { listId: '51000000-0000-4000-8000-000000000002', columnName: 'Title', allowMultipleValues: true },
  },
  { name: 'Person', displayName: 'Person', personOrGroup: { allowMultipleSelection: false } },
];

type ListTenantOptions = Omit<PretendOptions, 'seed' | 'now'> & {
  readonly items?: Iterable<Readonly<Record<string, unknown>>>;
  readonly roles?: Readonly<Record<string, Role>>;
  readonly listRoles?: Readonly<Record<string, Role>>;
  readonly appRoles?: Readonly<Record<string, Role>>;
  readonly columns?: readonly ColumnDefinition[];
};

/** A tenant with one list «Saker», and one that it looks up in, «Oversikt». The clock is turned by the test. */
export async function listTenant(options: ListTenantOptions = {}, usual: Asking = {}) {
  const {
    items = [],
    roles = { employee: 'read', leader: 'write', administrator: 'owner' },
    listRoles,
    appRoles,
    ...more
  } = options;
  const clock = { now: testDay };
  const saker: ListSeed = {
    id: '51000000-0000-4000-8000-000000000001',
    displayName: 'Saker',
    columns: options.columns ?? columns,
    items,
    ...(listRoles === undefined ? {} : { roles: listRoles }),
  };
  const over: ListSeed = {
    id: '51000000-0000-4000-8000-000000000002',
    displayName: 'Oversikt',
    columns: [],
    items: [{ Title: 'Først' }, { Title: 'Så' }, { Title: 'Sist' }],
  };
  const seed: TenantSeed = {
    tenantId: 'd0000000-0000-4000-8000-000000000001',
    displayName: 'Demokommune',
    clientId,
    teamsAppId: 'e0000000-0000-4000-8000-000000000001',
    people,
    teams,
    plans: [],
    tabs: [],
    sites: [
      {
        id: siteId,
        webUrl: 'https://demokommune.sharepoint.com/sites/malekort',
        displayName: 'Målekort',
        roles,
        appRoles: appRoles ?? { [clientId]: 'write' },
        lists: [saker, over],
      },
    ],
    consents: {},
  };
  const { columns: _columns, ...pretend } = more;
  const local365 = await pretendTenant({ ...pretend, seed, now: () => clock.now });
  return { local365, clock, ask: asking(local365, usual) };
}

export const list = `/sites/${siteId}/lists/Saker`;
export const items = `${list}/items`;

/** So many rows, `Kode` counting from 1 and `Enhet` going round three units. */
export function* rows(count: number): Iterable<Readonly<Record<string, unknown>>> {
  for (let number = 1; number <= count; number += 1)
    yield { Title: `Sak ${number}`, Kode: `S-${number}`, Enhet: `E-${number % 3}`, Antall: number, Aktiv: number % 2 === 0 };
}
