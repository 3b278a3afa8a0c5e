import { expect, test } from 'vitest';
import type { IndicatorId } from '../../src/domain/id.ts';
import { canEditMeasures, canReport, canUpdateMeasure, capacityOf } from '../../src/domain/rights.ts';
import { indicatorOf, measureOf, personOf, unitOf } from '../support/scorecardThings.ts';

const unit = unitOf('KRS-KULTUR', {
  leader: personOf('leader'),
  deputy: { person: personOf('deputy'), from: '2026-10-01', to: '2026-12-31' },
});
const indicator = indicatorOf({ id: 'i7' as IndicatorId, owner: personOf('owner') });

test.each([
  ['leader', '2026-01-01', 'leader'],
  ['owner', '2026-01-01', 'owner'],
  ['deputy', '2026-09-30', undefined],
  ['deputy', '2026-10-01', 'deputy'],
  ['deputy', '2026-12-31', 'deputy'],
  ['deputy', '2027-01-01', undefined],
  ['employee', '2026-11-01', undefined],
])('%s on %s reports as %s', (key, day, capacity) => {
  expect(capacityOf(personOf(key), unit, { indicator, day })).toBe(capacity);
  expect(canReport(personOf(key), unit, indicator, day)).toBe(capacity !== undefined);
});

test('a deputy without dates stands in without limit', () => {
  const always = unitOf('A', { deputy: { person: personOf('deputy'), from: undefined, to: undefined } });
  expect(canEditMeasures(personOf('deputy'), always, '2030-01-01')).toBe(true);
});

test('the one responsible may update the measure, and the owner one that serves the indicator, but neither any other', () => {
  const about = { unit, indicator, day: '2026-01-01' };
  const mine = measureOf('T-1', { responsible: personOf('employee') });
  const serving = measureOf('T-2', { indicatorId: indicator.id });
  const may = (key: string) => [mine, serving].map((measure) => canUpdateMeasure(personOf(key), measure, about));
  expect({ employee: may('employee'), owner: may('owner'), leader: may('leader'), other: may('other') }).toEqual({
    employee: [true, false],
    owner: [false, true],
    leader: [true, true],
    other: [false, false],
  });
  expect(canEditMeasures(personOf('owner'), unit, '2026-01-01')).toBe(false);
});
