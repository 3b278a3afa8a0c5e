import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breachesIn } from './support/breaches.ts';
import { importsOf } from './support/importsOf.ts';
import { forbiddenNames } from './support/law.ts';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.[jt]sx?$/.test(path) && !path.includes('node_modules'),
  );
const inSource = filesIn('src');
const everywhere = ['src', 'tests', 'manifest'].flatMap((folder) => filesIn(folder).map((path) => `${folder}/${path}`));

test('every file stands in a room, and imports what its room may', () => {
  expect(inSource.flatMap((path) => breachesIn(path, readFileSync(`src/${path}`, 'utf8')))).toEqual([]);
});

test('nothing of ours is named for its kind', () => {
  const parts = everywhere.flatMap((path) =>
    path
      .replace(/\.(test\.)?[jt]sx?$/, '')
      .split('/')
      .map((part) => [part, path] as const),
  );
  expect(parts.filter(([part]) => forbiddenNames.includes(part.toLowerCase())).map(([, path]) => path)).toEqual([]);
});

test('no file is over 250 lines', () => {
  const long = everywhere.filter((path) => readFileSync(path, 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});

test('there are no default exports, and no compiler is silenced', () => {
  const offending = everywhere.filter((path) =>
    /^export default|@ts-(ignore|nocheck|expect-error)|\bas any\b/m.test(readFileSync(path, 'utf8')),
  );
  expect(
    offending.filter((path) => !/\.config\.ts$|webpack\..*\.js$/.test(path) && path !== 'tests/architecture.test.ts'),
  ).toEqual([]);
});

test('teams-js is imported by name, so that only what is used is sent', () => {
  const whole = inSource.filter((path) =>
    /import \* as \w+ from '@microsoft\/teams-js'/.test(readFileSync(`src/${path}`, 'utf8')),
  );
  expect(whole).toEqual([]);
});

test('nothing of the product imports the local Microsoft 365', () => {
  const fromProduct = inSource.filter((path) => !path.startsWith('local365/'));
  const reaching = fromProduct.filter((path) =>
    importsOf(path, readFileSync(`src/${path}`, 'utf8')).some((name) => name.includes('local365')),
  );
  expect(reaching).toEqual([]);
});

// The law is a guard; these are the thieves it must catch.

test.each([
  ['a name', "import { a } from '../graph/client.ts';"],
  ['nothing but the effect', "import '../graph/client.ts';"],
  ['a type only', "import type { A } from '../graph/client.ts';"],
  ['a re-export', "export { a } from '../graph/client.ts';"],
  ['a re-export of all', "export * from '../graph/client.ts';"],
  ['a dynamic import', "const a = () => import('../graph/client.ts');"],
  ['a type in the middle of a line', "type A = import('../graph/client.ts').A;"],
  ['a template without a hole', 'const a = () => import(`../graph/client.ts`);'],
  ['a require', "const a = require('../graph/client.ts');"],
  ['a detour', "import { a } from '../wire/../graph/client.ts';"],
  ['a name that does not show until it runs', 'const a = (name: string) => import(name);'],
])('a component cannot reach Graph by %s', (_, source) => {
  expect(breachesIn('ui/LevelBadge.tsx', source)).toHaveLength(1);
});

test.each([
  ['domain/unit.ts', "import * as z from 'zod/mini';"],
  ['domain/unit.ts', "import { nb } from '../text/nb.ts';"],
  ['wire/unitRow.ts', "import { z } from 'zod';"],
  ['pages/measures/MeasuresPage.tsx', "import { a } from '../scorecard/ScorecardPage.tsx';"],
  ['pages/measures/MeasuresPage.tsx', "import { a } from '../../graph/client.ts';"],
  ['pages/measures/MeasuresPage.tsx', "import { a } from '../../wire/unitRow.ts';"],
  ['pages/measures/MeasuresPage.tsx', "import { a } from '../../teams/host.ts';"],
  ['queries/unitPage.ts', "import { a } from '../commands/saveResult.ts';"],
  ['app/tab.tsx', "import { a } from '../local365/local365.ts';"],
  ['local365/local365.ts', "import { a } from '../wire/listSchema.ts';"],
  ['local365/local365.ts', "import type { A } from '../domain/unit.ts';"],
  ['local365/local365.ts', "import { a } from '../../tests/support/law.ts';"],
  ['local365/graph/graph.ts', "import { a } from '../../../webpack.config.js';"],
  ['local365/graph/graph.ts', "import { a } from 'react';"],
  ['local365/graph/graph.ts', 'const a = (name: string) => import(name);'],
  ['ui/LevelBadge.tsx', "import { a } from '@tanstack/react-query';"],
  ['services/unit.ts', ''],
  ['unit.ts', ''],
  ['pages/ScorecardPage.tsx', ''],
])('%s may not: %s', (path, source) => {
  expect(breachesIn(path, source)).toHaveLength(1);
});

test.each([
  [
    'pages/measures/MeasuresPage.tsx',
    "import { measuresView } from './measuresView.ts'; import { Button } from '@fluentui/react-components';",
  ],
  ['wire/unitRow.ts', "import * as z from 'zod/mini'; import type { Unit } from '../domain/unit.ts';"],
  ['app/routes.tsx', "const page = () => import('../pages/scorecard/ScorecardPage.tsx');"],
  ['local365/buildPages.ts', "import webpack from 'webpack'; const config = (path: string) => import(path);"],
  ['local365/host/page/HostPage.tsx', "import { useState } from 'react'; import type { Seen } from '../seen.ts';"],
])('%s may', (path, source) => {
  expect(breachesIn(path, source)).toEqual([]);
});
