import { expect, test } from 'vitest';
import { parseDeployment } from '../../manifest/deployment.ts';
import { deploymentFile } from '../support/deploymentFile.ts';

test('a deployment with its own ids and host is read, with the worldwide cloud as default', () => {
  const { deployment, problems } = parseDeployment(deploymentFile());
  expect(problems).toEqual([]);
  expect(deployment).toMatchObject({
    graph: 'https://graph.microsoft.com',
    login: 'https://login.microsoftonline.com',
    standalone: true,
  });
});

test.each([
  ['a host on this machine', { host: 'localhost' }, 'host', 'thisMachine'],
  ['a host on this machine by number', { host: '127.0.0.1' }, 'host', 'thisMachine'],
  ['a host with a port on this machine', { host: 'localhost:4000' }, 'host', 'thisMachine'],
  ['a wildcard host', { host: '*.kommune.no' }, 'host', 'wildcard'],
  ['a host with an address instead of a name', { host: 'https://malekort.kommune.no' }, 'host', 'wrongShape'],
  ['an example host', { host: 'malekort.example.com' }, 'host', 'placeholder'],
  ['the local Microsoft 365', { host: 'malekort.demokommune.example' }, 'host', 'placeholder'],
  ['an id never filled in', { clientId: '<Application (client) ID>' }, 'clientId', 'placeholder'],
  ['an id of nothing but zeros', { tenantId: '00000000-0000-0000-0000-000000000000' }, 'tenantId', 'placeholder'],
  ['an id of the local Microsoft 365', { clientId: 'c0000000-0000-4000-8000-000000000001' }, 'clientId', 'placeholder'],
  ['an id that is not one', { teamsAppId: '1234' }, 'teamsAppId', 'wrongShape'],
  ['a site by address', { site: 'https://kommunen.sharepoint.com/sites/malekort' }, 'site', 'wrongShape'],
  ['nobody to ask', { administrator: '' }, 'administrator', 'placeholder'],
  ['a field nobody reads', { secret: 'hemmelig' }, 'secret', 'unknownField'],
  ['a field left out', { tenantId: undefined }, 'tenantId', 'missing'],
])('%s is refused by name', (_, change, field, fault) => {
  const { deployment, problems } = parseDeployment({ ...deploymentFile(), ...change });
  expect(deployment).toBeUndefined();
  expect(problems.map((problem) => [problem.field, problem.fault])).toEqual([[field, fault]]);
});

test('a placeholder deep inside is named with its path', () => {
  const file = deploymentFile();
  const { problems } = parseDeployment({ ...file, developer: { ...file.developer, privacyUrl: 'https://www.<kommune>.no' } });
  expect(problems).toEqual([{ field: 'developer.privacyUrl', fault: 'placeholder', value: 'https://www.<kommune>.no' }]);
});

test('a file that is no deployment at all is refused without a crash', () => {
  for (const nothing of [null, [], 'x', 7]) expect(parseDeployment(nothing).deployment).toBeUndefined();
});
