import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { valueText } from '../../../src/domain/import/body.ts';
import { findCards } from '../../../src/domain/import/findCards.ts';
import type { FoundRow } from '../../../src/domain/import/foundCard.ts';
import { nameKey } from '../../../src/domain/import/rowNames.ts';
import type { SourceRow } from '../../../src/domain/import/sourceTable.ts';
import { parseResult } from '../../../src/domain/reading.ts';
import { parseTarget } from '../../../src/domain/requirement.ts';
import { readTables } from '../../../src/wire/tables/fileTables.ts';
import {
  asCells,
  asHtml,
  asLines,
  asList,
  asTabs,
  changeOf,
  valuesOf,
  type PrintedCard,
  type PrintedRow,
} from './printedForms.ts';

/* What the municipalities printed lies beside the repository; where it does not, these tests say that they were skipped. */
const file = new URL('../../../../shared/data/malekort-published.json', import.meta.url);
const cards = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PrintedCard[]) : [];

const pasted = (text: string, html?: string): readonly SourceRow[] => {
  const read = readTables({ kind: 'paste', text, html });
  return read.ok ? (read.tables[0]?.rows ?? []) : [];
};
const forms = {
  'cells with borders': asCells,
  'text from Excel': (card: PrintedCard) => pasted(asTabs(card)),
  'a web page': (card: PrintedCard) => pasted('', asHtml(card)),
  'a cell a line, empty lines kept': (card: PrintedCard) => asList(card, true),
  'a cell a line, empty lines lost': (card: PrintedCard) => asList(card, false),
  'cells run together, blank ones lost': asLines,
} as const;

/** What came of one printed row. */
function outcomeOf(
  card: PrintedCard,
  row: PrintedRow,
  found: FoundRow | undefined,
): 'certain' | 'among several' | 'to be mended' | 'wrong' {
  const want = valuesOf(card, row)
    .map((text) => valueText(text).replace(/\s+/g, ' '))
    .join('\u0000');
  const ways = found?.placements.map((way) => way.map((text) => text.replace(/\s+/g, ' ')).join('\u0000')) ?? [];
  if (found === undefined) return 'wrong';
  if (found.trouble !== undefined) return 'to be mended';
  return ways.includes(want) ? (ways.length === 1 ? 'certain' : 'among several') : 'wrong';
}

describe.skipIf(cards.length === 0)('the published målekort, from every form of their printed text', () => {
  test.each(Object.entries(forms))('%s: no row is lost, and none is certain and wrong', (form, make) => {
    const outcomes: Record<string, number> = { certain: 0, 'among several': 0, 'to be mended': 0, wrong: 0 };
    let named = 0;
    for (const card of cards) {
      const found = findCards(make(card)).cards.flatMap(({ rows }) => rows);
      expect(found, card.id).toHaveLength(card.rows.length);
      card.rows.forEach((row, index) => {
        const outcome = outcomeOf(card, row, found[index]);
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        if (
          nameKey(found[index]?.indicator ?? '') === nameKey(row.indicator) &&
          nameKey(found[index]?.successFactor ?? '') === nameKey(row.successFactor)
        )
          named += 1;
      });
    }
    console.log(`${form}: ${JSON.stringify(outcomes)}, both names as printed in ${named}`);
    expect(outcomes['wrong']).toBe(0);
    if (!form.includes('lost')) expect(outcomes).toMatchObject({ certain: 117 });
  });

  test('every cell is read as a value, a state or a target, or named as one that cannot be', () => {
    const counts: Record<string, number> = {};
    const count = (kind: string) => (counts[kind] = (counts[kind] ?? 0) + 1);
    for (const card of cards)
      for (const { rows, columns } of findCards(asCells(card)).cards)
        for (const { indicator, placements } of rows)
          columns.forEach(({ kind }, index) => {
            const rules = { name: indicator, states: [], unitOfMeasurement: undefined };
            const text = placements[0]?.[index] ?? '';
            count(kind === 'target' ? `target: ${parseTarget(text, rules).kind}` : `result: ${parseResult(text, rules).kind}`);
          });
    console.log(counts);
    expect(counts['target: unread'] ?? 0).toBe(0);
    expect(counts['result: unread']).toBe(2);
  });

  test('the judgement printed beside a row is read', () => {
    for (const card of cards.filter(({ changeColumnPrinted }) => changeColumnPrinted))
      findCards(asCells(card)).cards.forEach(({ rows }) =>
        rows.forEach(({ printed }, index) => {
          const row = card.rows[index] as PrintedRow;
          expect([printed?.level, printed?.change].filter(Boolean).length > 0, row.indicator).toBe(changeOf(row) !== '');
        }),
      );
  });
});
