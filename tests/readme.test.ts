import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { initialScopes, channelScopes, plannerScopes } from '../src/graph/scopes.ts';
import { lists } from '../src/wire/listSchema.ts';
import { law } from './support/law.ts';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('every room of the law is in the table of rooms', () => {
  const rooms = Object.keys(law).filter((room) => room !== 'local365/host/page');
  expect(rooms.filter((room) => !new RegExp(`^\\| \`${room.replace('*', '\\*')}\` `, 'm').test(readme))).toEqual([]);
});

test('every list and column of the schema is described for whoever makes the site', () => {
  for (const { title, writtenBy, columns } of Object.values(lists)) {
    const line = readme.split('\n').find((row) => new RegExp(`^\\| ${title} +\\| ${writtenBy} `).test(row)) ?? '';
    expect(columns.map(({ name }) => name).filter((name) => !line.includes(`\`${name}\``))).toEqual([]);
  }
});

test('every scope the tab asks for is listed with its reason', () => {
  const scopes = [...initialScopes, ...plannerScopes, ...channelScopes];
  expect(scopes.filter((scope) => !readme.includes(`\`${scope}\``))).toEqual([]);
});

test('the manifest prefetches a token for just what the tab asks for first', () => {
  const manifest = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as {
    webApplicationInfo: { nestedAppAuthInfo: { scopes: string[] }[] };
  };
  expect(manifest.webApplicationInfo.nestedAppAuthInfo[0]?.scopes).toEqual(initialScopes);
});

test('every command the README names exists, and CI runs the one it promises', () => {
  const named = [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+)\b/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'ci' && name !== 'run');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci && npm test');
});

test('every file the README shows or names is there', () => {
  const files = [...readme.matchAll(/(?:\]\(|`)((?:src|tests|manifest)\/[\w./-]+\.\w+)/g)].map(([, path = '']) => path);
  expect(files.filter((path) => !existsSync(path))).toEqual([]);
});
