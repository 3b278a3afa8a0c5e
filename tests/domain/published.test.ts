import { expect, test } from 'vitest';
import { isJudged } from '../../src/domain/assessment.ts';
import { countLevels } from '../../src/domain/standing.ts';
import { publishedCards, standingsOfCard } from '../support/publishedRows.ts';
import { indicatorOfRow } from '../support/publishedRows.ts';
import { parseResult } from '../../src/domain/reading.ts';
import { parseTarget } from '../../src/domain/requirement.ts';

const given = publishedCards.filter(({ id }) => id !== 'krs-2018-medarbeidere');
const rows = given.flatMap((card) => card.rows.map((row, order) => ({ row, indicator: indicatorOfRow(card, row, order) })));

function count(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

test('all 117 published rows are read, and none of their cells is unreadable', () => {
  const results = count(rows.flatMap(({ row, indicator }) => row.results.map((text) => parseResult(text, indicator).kind)));
  const targets = count(rows.map(({ row, indicator }) => parseTarget(row.target, indicator).kind));
  console.info('results of the published rows:', results, 'targets:', targets);
  expect(rows).toHaveLength(117);
  expect(results).toEqual({ number: 215, state: 5, yesNo: 3, notMeasured: 22, blank: 30 });
  expect(targets.unread).toBeUndefined();
});

test('the improvement rule gives back every symbol the municipality printed of a measured result, and none of one that was not', () => {
  const printed = publishedCards
    .flatMap(standingsOfCard)
    .filter(({ published, result }) => published && result && result.text !== '');
  const judged = printed.filter(({ published }) => published && isJudged(published.level));
  expect(judged.map(({ indicator, computed }) => [indicator.name, computed.change, computed.level])).toEqual([
    ['Optimalisering', 'holding', 'acceptable'],
    ['Samhandling', 'improved', 'desired'],
    ['Digitalisering', 'holding', 'acceptable'],
    ['Innføre metodeverk', 'improved', 'desired'],
    ['Lederavtale – alle enhetsledere', 'holding', 'acceptable'],
    ['Evalueringssamtale – alle enhetsledere', 'holding', 'acceptable'],
    ['Sykefravær', 'slipping', 'unacceptable'],
  ]);
  expect(printed.filter(({ differs }) => differs)).toEqual([]);
  const unmeasured = printed.filter(({ published }) => published?.level === 'notMeasured');
  expect(new Set(unmeasured.map(({ computed }) => `${computed.level} ${computed.change}`))).toEqual(
    new Set(['notMeasured undefined']),
  );
});

test('counts have a denominator that everything adds up to', () => {
  const { total, measured, notReported, ...levels } = countLevels(publishedCards.flatMap(standingsOfCard));
  expect(Object.values(levels).reduce((sum, each) => sum + each, 0)).toBe(total);
  expect(measured).toBe(total - levels.notMeasured - levels.unread);
  expect(notReported).toBeLessThanOrEqual(levels.notMeasured);
});
