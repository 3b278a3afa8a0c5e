import { expect, test } from 'vitest';
import { kristiansundSeed } from '../../../src/local365/seed/kristiansund.ts';
import type { ListKey } from '../../../src/local365/seed/listDefinitions.ts';
import { indicatorRow } from '../../../src/wire/indicatorRow.ts';
import { measureRow } from '../../../src/wire/measureRow.ts';
import { narrativeRow } from '../../../src/wire/narrativeRow.ts';
import { parseRows } from '../../../src/wire/parseRows.ts';
import { readinessRow } from '../../../src/wire/readinessRow.ts';
import { resultRow } from '../../../src/wire/resultRow.ts';
import { roundRow } from '../../../src/wire/roundRow.ts';
import { scorecardRow } from '../../../src/wire/scorecardRow.ts';
import { targetRow } from '../../../src/wire/targetRow.ts';
import { unitRow } from '../../../src/wire/unitRow.ts';
import { itemsOf } from './itemsOf.ts';

const seed = kristiansundSeed();
const graphItems = (list: ListKey) =>
  itemsOf(seed, list).map((fields, index) => ({ id: String(index + 1), eTag: `"seed-${index + 1},1"`, fields }));
const indicators = parseRows(indicatorRow, graphItems('indicators'));
const targets = parseRows(targetRow(indicators.rows), graphItems('targets'));
const results = parseRows(resultRow(indicators.rows), graphItems('results'));

test('the product reads every seeded row without an issue', () => {
  const rest = [
    parseRows(unitRow, graphItems('units')),
    parseRows(scorecardRow, graphItems('scorecards')),
    parseRows(measureRow, graphItems('measures')),
    parseRows(roundRow, graphItems('rounds')),
    parseRows(readinessRow, graphItems('readiness')),
    parseRows(narrativeRow, graphItems('narratives')),
  ];
  expect([indicators, targets, results, ...rest].flatMap(({ issues }) => issues)).toEqual([]);
  expect(results.rows).toHaveLength(itemsOf(seed, 'results').length);
});

test('no text of a seeded target or result is unreadable', () => {
  expect(targets.rows.filter(({ requirement }) => requirement.kind === 'unread')).toEqual([]);
  expect(results.rows.filter(({ reading }) => reading.kind === 'unread')).toEqual([]);
});

test('800 for God forvaltningspraksis is the greatest possible, not a demand', () => {
  const target = targets.rows.find(({ indicatorId }) => indicatorId === 'krs-2017-laering-06');
  expect(target?.requirement).toEqual({ kind: 'maximum', value: 800 });
});
