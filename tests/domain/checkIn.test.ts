import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level } from '../../src/domain/assessment.ts';
import { commentNeeded, foreseen } from '../../src/domain/checkIn.ts';
import type { Requirement } from '../../src/domain/target.ts';
import { resultOf, standingOfRow, type Row } from '../support/scorecardThings.ts';

test.each([
  ['desired', 'desired', undefined],
  ['desired', 'acceptable', 'falls'],
  ['desired', 'unacceptable', 'unacceptable'],
  ['acceptable', 'desired', undefined],
  ['acceptable', 'acceptable', undefined],
  ['unacceptable', 'unacceptable', 'unacceptable'],
  ['unacceptable', 'acceptable', undefined],
  [undefined, 'unacceptable', 'unacceptable'],
  [undefined, 'acceptable', undefined],
  ['desired', 'notMeasured', undefined],
  ['notMeasured', 'acceptable', undefined],
  ['desired', undefined, undefined],
] as const)('B3: from %s to %s a comment is asked for because of: %s', (levelBefore, level, reason) => {
  expect(commentNeeded({ levelBefore: levelBefore as Level | undefined }, level)).toBe(reason);
});

const texts = ['7,9', '8,0', '9,1', '5 av 8', '60 %', 'Ja', 'Nei', 'I arbeid', 'Innført', '5,1/5,3', 'Ikke målt', 'bra?'];
const targets: Readonly<Record<Requirement['kind'], string>> = {
  ...{
    number: '8,0',
    atLeast: '> 7,9',
    atMost: '< 9,0',
    band: '6,0 – 4,6',
    tolerance: '± 2 %',
    maximum: '8 (maks)',
    state: 'Innført',
  },
  ...{ yesNo: 'Ja', sameAs: 'nivå som 2023', trend: 'økning', change: 'Minus 1', comparison: '> landssnitt', several: '5,0/5,2' },
  ...{ none: '', unread: 'så godt som råd er' },
};

function foreseenOf(row: Row, text: string) {
  const standing = standingOfRow(row);
  const { indicator, period } = standing;
  const results = Object.entries(row.results).map(([year, said]) => resultOf(indicator, year, said));
  const unit = { unitCode: indicator.unitCode, languageForm: 'nb' as const };
  const more = { ...unit, onBehalfOf: undefined, existing: standing.result, levelBefore: undefined };
  return foreseen({ indicator, period, results, standing, ...more }, text);
}

test('a level held against a year long past is foreseen from that year', () => {
  const row: Row = { indicator: { direction: 'higher' }, target: 'nivå som 2023', results: { 2023: '80', 2025: '60', 2026: '' } };
  expect(foreseenOf(row, '70')?.shown.level).toBe('unacceptable');
});

test('B3: the level that is shown before saving is the one the stored result will have, whatever is demanded', () => {
  const reading = fc.constantFrom(...texts);
  const rows = fc.record({
    kind: fc.constantFrom(...(Object.keys(targets) as Requirement['kind'][])),
    direction: fc.constantFrom('higher', 'lower', 'within', undefined),
    earlier: fc.dictionary(fc.constantFrom('2022', '2023', '2024', '2025'), reading),
    existing: fc.oneof(reading, fc.constant('')),
    text: reading,
  });
  const met = new Set<Requirement['kind']>();
  fc.assert(
    fc.property(rows, ({ kind, direction, earlier, existing, text }) => {
      const row = { indicator: { direction }, target: targets[kind], results: { ...earlier, 2026: existing } };
      met.add(standingOfRow(row).target?.requirement.kind ?? 'none');
      const stored = standingOfRow({ ...row, results: { ...row.results, 2026: text } });
      const seen = foreseenOf(row, text);
      expect([seen?.shown, seen?.reason]).toEqual([stored.shown, stored.reason]);
      expect(foreseenOf(row, '  ')).toBe(undefined);
    }),
    { numRuns: 400 },
  );
  expect([...met].toSorted()).toEqual(Object.keys(targets).toSorted());
});
