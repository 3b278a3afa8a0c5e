import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strToU8, unzipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDeployment } from '../../manifest/deployment.ts';
import { fillManifest, tabConfiguration } from '../../manifest/fillManifest.ts';
import { packageProblems, schemaProblems, zipPackage } from '../../manifest/teamsPackage.ts';
import { defaultTeamsSettings } from '../../src/local365/graph/teams/teamsSettings.ts';
import { deploymentFile } from '../support/deploymentFile.ts';

const read = (name: string) => new Uint8Array(readFileSync(`manifest/${name}`));
const template = readFileSync('manifest/manifest.json', 'utf8');
const contract = '../shared/contract/teams';

function deployed() {
  const { deployment } = parseDeployment(deploymentFile());
  if (!deployment) throw new Error('The test’s own deployment is refused.');
  return deployment;
}

const filled = () => fillManifest(template, deployed(), '1.2.3');

function files() {
  const beside = ['color.png', 'outline.png', 'nb.json', 'nn.json', 'en.json'];
  return { ...Object.fromEntries(beside.map((name) => [name, read(name)])), 'manifest.json': strToU8(filled()) };
}

test('the filled manifest holds against Microsoft’s own schema of its version', () => {
  expect(schemaProblems(JSON.parse(filled()) as { manifestVersion: string })).toEqual([]);
});

test('the schema is really asked: an unknown key and a too long name are refused', () => {
  const manifest = JSON.parse(filled()) as { manifestVersion: string };
  expect(schemaProblems({ ...manifest, ...{ name: { short: 'x'.repeat(31) }, surprise: true } })).toHaveLength(2);
});

test('no placeholder is left, and only the deployment’s own host is valid', () => {
  const manifest = JSON.parse(filled()) as { validDomains: string[]; configurableTabs: { configurationUrl: string }[] };
  expect(filled()).not.toContain('{{');
  expect(manifest.validDomains).toEqual(['malekort.dalmo.kommune.no']);
  expect(manifest.configurableTabs[0]?.configurationUrl).toBe('https://malekort.dalmo.kommune.no/config.html');
});

test('a quotation mark in the municipality’s name cannot break the manifest', () => {
  const deployment = { ...deployed(), developer: { ...deployed().developer, name: 'Dalmo "nye"' } };
  expect(JSON.parse(fillManifest(template, deployment, '1.0.0'))).toMatchObject({ developer: { name: 'Dalmo "nye"' } });
});

test('the package is good, and the same bytes each time', () => {
  const zip = zipPackage(files());
  expect(packageProblems(zip)).toEqual([]);
  expect(zipPackage(files())).toEqual(zip);
  expect(Object.keys(unzipSync(zip)).toSorted()).toEqual([
    'color.png',
    'en.json',
    'manifest.json',
    'nb.json',
    'nn.json',
    'outline.png',
  ]);
});

test('a package without an icon, with a wrong one, or with a stray file is refused in words', () => {
  const without = Object.fromEntries(Object.entries(files()).filter(([name]) => name !== 'outline.png'));
  expect(packageProblems(zipPackage(without))).toEqual(['outline.png is named in the manifest and missing from the package.']);
  expect(packageProblems(zipPackage({ ...files(), 'outline.png': read('color.png') }))).toEqual([
    'outline.png must be 32 × 32 pixels.',
  ]);
  expect(packageProblems(zipPackage({ ...files(), 'notes.txt': strToU8('x') }))).toEqual([
    'notes.txt is in the package and not named in the manifest.',
  ]);
});

test('all three languages say the same things, and bokmål says what the manifest says', () => {
  const [nb, nn, en] = ['nb', 'nn', 'en'].map(
    (name) => JSON.parse(readFileSync(`manifest/${name}.json`, 'utf8')) as Record<string, string>,
  );
  expect(Object.keys(nn ?? {})).toEqual(Object.keys(nb ?? {}));
  expect(Object.keys(en ?? {})).toEqual(Object.keys(nb ?? {}));
  const manifest: unknown = JSON.parse(template);
  for (const [path, text] of Object.entries(nb ?? {}).slice(1)) expect(valueAt(manifest, path)).toBe(text);
});

test('every language’s file keeps the actors and names of an activity', () => {
  const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  const [nb, ...others] = ['nb', 'nn', 'en'].map(
    (name) => JSON.parse(readFileSync(`manifest/${name}.json`, 'utf8')) as Record<string, string>,
  );
  for (const [path, text] of Object.entries(nb ?? {}))
    for (const other of others) expect(names(other[path] ?? '')).toEqual(names(text));
});

test('the local Microsoft 365 has the app installed with the manifest’s own activities, and what they take', () => {
  type Activity = { type: string; templateText: string };
  const { activities } = JSON.parse(template) as { activities: { activityTypes: Activity[] } };
  const declared = activities.activityTypes.map(({ type, templateText }) => {
    const names = [...templateText.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    return [type, names.filter((name) => name !== 'actor')];
  });
  expect(defaultTeamsSettings.activityTypes).toEqual(Object.fromEntries(declared));
});

test.skipIf(!existsSync(contract))('the published contract’s schemas agree (../shared/contract)', () => {
  const ajv = new AjvDraft4({ allErrors: true, strict: false, unicodeRegExp: false }); // Microsoft’s patterns are not unicode ones
  addFormats.default(ajv);
  const schema = (name: string) =>
    ajv.compile(JSON.parse(readFileSync(`${contract}/${name}.v1.30.schema.json`, 'utf8')) as object);
  const manifest = schema('MicrosoftTeams');
  expect(manifest(JSON.parse(filled())), JSON.stringify(manifest.errors)).toBe(true);
  const localization = schema('MicrosoftTeams.Localization');
  for (const name of ['nb', 'nn', 'en']) {
    expect(localization(JSON.parse(readFileSync(`manifest/${name}.json`, 'utf8'))), JSON.stringify(localization.errors)).toBe(
      true,
    );
  }
});

test('config.json tells the tab where its tenant is, and nothing secret', () => {
  expect(tabConfiguration(deployed())).toEqual({
    graph: 'https://graph.microsoft.com',
    authority: 'https://login.microsoftonline.com/5f0e2a7d-5f7b-4a52-9a30-4c9a1f5f2a11',
    clientId: '1c2b7a90-6a0e-4d1f-8f0e-9f1f3c0c7d22',
    tenantId: '5f0e2a7d-5f7b-4a52-9a30-4c9a1f5f2a11',
    teamsAppId: '9a7d1d1b-0e41-4b53-9b7b-3c6de5a0f733',
    site: 'dalmo.sharepoint.com,0b6b3f0e-61f8-4c1d-8f2b-6a4f6f7b1c44,2f1d7c3e-9a55-4f0b-a6e2-7d8c9b0a1e55',
    administrator: 'IKT-avdelingen',
    standalone: true,
  });
});

/** The text at a path as the localization files write it: `staticTabs[0].name`. */
function valueAt(value: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .reduce<unknown>((inner, key) => (key === '' ? inner : (inner as Record<string, unknown>)[key]), value);
}
