// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { IndicatorId, ScorecardId, UnitCode } from '../../../src/domain/id.ts';
import type { Period } from '../../../src/domain/period.ts';
import { overviewBasis } from '../../../src/pages/overview/overviewBasis.ts';
import { UnitTable } from '../../../src/pages/overview/UnitTable.tsx';
import { textsOf } from '../../../src/text/texts.ts';
import { TextsContext } from '../../../src/ui/Language.tsx';
import { indicatorOf, resultOf, targetFrom, unitOf } from '../../support/scorecardThings.ts';
import { shown } from './overviewThings.ts';

const root = 'STOR' as UnitCode;

/** A municipality of so many units under one root, all of which report four shared indicators. */
function large(count: number) {
  const units = [
    unitOf(root, { kind: 'municipality' }),
    ...Array.from({ length: count - 1 }, (_, k) => unitOf(`E${k + 1}`, { order: k + 1, parent: root })),
  ];
  const indicators = [1, 2, 3, 4].map((order) =>
    indicatorOf({ id: `i${order}` as IndicatorId, name: `Felles ${order}`, order, unitCode: root }),
  );
  const scorecard = { id: 's1' as ScorecardId, unitCode: root, kind: 'shared' as const, focusArea: 'Medarbeidere' };
  const rest = {
    mainGoal: undefined,
    period: '2026' as Period,
    order: 1,
    complete: true,
    archived: false,
    source: undefined,
    note: undefined,
  };
  return overviewBasis(
    {
      period: '2026' as Period,
      units,
      scorecards: [{ ...scorecard, ...rest, demonstration: true }],
      indicators,
      targets: indicators.map((indicator) => targetFrom(indicator, '2026', '50')),
      results: indicators.flatMap((indicator) =>
        units.map(({ code }, k) => ({ ...resultOf(indicator, '2026', String(k % 100)), unitCode: code })),
      ),
      issues: [],
      missing: [],
      countable: true,
      readAt: new Date('2026-11-22T10:02:00'),
    },
    root,
  );
}

/** jsdom lays nothing out: a row is 40 px high, and what scrolls 640. */
function withHeights() {
  const row = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
  const box = vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(640);
  onTestFinished(() => [row, box].forEach((spy) => spy.mockRestore()));
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) => Object.assign(new EventTarget(), { matches: true, media }) as never,
  );
}

function show(count: number) {
  withHeights();
  const basis = large(count);
  const { view, rows } = shown(basis);
  const onFold = vi.fn<(unit: UnitCode, open: boolean) => void>();
  render(
    <TextsContext value={textsOf('nb')}>
      <UnitTable basis={basis} view={view} rows={rows} rollUp="worst" onFold={onFold} />
    </TextsContext>,
  );
  return { onFold, table: screen.getByRole('table') };
}

test('1 000 units are at most 500 nodes, and a screen reader is told how many rows there are', () => {
  const { table } = show(1_000);
  expect(table.querySelectorAll('*').length).toBeLessThanOrEqual(500);
  expect(table.getAttribute('aria-rowcount')).toBe('1003');
  expect(table.querySelectorAll('tbody tr[data-index]').length).toBeGreaterThan(10);
});

test('the keyboard goes to the last of 1 000 units and back, and the row has its true number', async () => {
  const { table } = show(1_000);
  const keys = userEvent.setup();
  act(() => screen.getByRole('button', { name: 'STOR' }).focus());
  await keys.keyboard('{End}');
  expect(document.activeElement?.textContent).toBe('E999');
  expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('1003');
  expect(table.querySelectorAll('*').length).toBeLessThanOrEqual(560);
  await keys.keyboard('{Home}{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('E1');
});

test('arrow left folds the branch the focus is in', async () => {
  const { onFold } = show(5);
  act(() => screen.getByRole('button', { name: 'STOR' }).focus());
  await userEvent.setup().keyboard('{ArrowLeft}');
  expect(onFold).toHaveBeenCalledWith(root, false);
});

test('D5 every mark says its level in words beside its value', () => {
  const { table } = show(60); // four indicators, and all of them laid together
  const marks = [...table.querySelectorAll('tr[data-index="55"] svg[role=img]')];
  expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(Array(5).fill('Akseptabelt resultat'));
  expect(table.querySelector('tr[data-index="55"]')?.textContent).toContain('54');
});
