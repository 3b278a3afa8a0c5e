// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { IndicatorId } from '../../../src/domain/id.ts';
import type { Period } from '../../../src/domain/period.ts';
import { useOpened } from '../../../src/pages/scorecard/opened.ts';
import { ScorecardCards } from '../../../src/pages/scorecard/ScorecardCards.tsx';
import { ScorecardTable } from '../../../src/pages/scorecard/ScorecardTable.tsx';
import { scorecardView, type ScorecardView } from '../../../src/pages/scorecard/scorecardView.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { TextsContext } from '../../../src/ui/Language.tsx';
import { laidOut, print } from '../../support/laidOut.ts';
import { reader, seededPage } from '../seededPage.ts';

const texts = textsOf('nb');
const perFactor = 8;

/** A målekort of so many indicators, each like one of the seed's, eight under each success factor. */
function large(count: number): ScorecardView {
  const page = seededPage('KRS-KULTUR');
  const scorecard = page.scorecards.find(({ period }) => period === ('2026' as Period))!;
  const view = scorecardView(page, page.unit, scorecard, reader('leader'), texts);
  const line = view.groups[0]!.lines[0]!;
  const groups = Array.from({ length: Math.ceil(count / perFactor) }, (_, g) => ({
    successFactor: `Faktor ${g}`,
    lines: Array.from({ length: Math.min(perFactor, count - g * perFactor) }, (_, k) => ({
      ...line,
      id: `i${g * perFactor + k}` as IndicatorId,
      name: `Indikator ${g * perFactor + k}`,
    })),
  }));
  return { ...view, groups };
}

function Shown({ count, led, cards }: { readonly count: number; readonly led: string | undefined; readonly cards: boolean }) {
  const opened = useOpened(led);
  const view = large(count);
  return cards ? <ScorecardCards view={view} opened={opened} /> : <ScorecardTable view={view} opened={opened} />;
}

function show(count: number, { led, cards = false }: { readonly led?: string; readonly cards?: boolean } = {}) {
  laidOut(cards ? 150 : 48);
  return render(
    <TextsContext value={texts}>
      <Shown count={count} led={led} cards={cards} />
    </TextsContext>,
  ).container;
}

test('a målekort of 500 rows is at most 500 nodes, and a screen reader is told how many rows there are', () => {
  const page = show(500);
  expect(page.querySelectorAll('*').length).toBeLessThanOrEqual(500);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('501');
  expect(page.querySelectorAll('tbody tr[data-index]').length).toBeGreaterThan(12);
});

test('a målekort of fewer rows than a hundred is all there, and counts no rows', () => {
  const page = show(80);
  expect(page.querySelectorAll('tbody tr[data-index]')).toHaveLength(80);
  expect(screen.getByRole('table').hasAttribute('aria-rowcount')).toBe(false);
});

test('each row in the page has its success factor, spanning the rows that are there', () => {
  show(500);
  const factors = screen.getAllByRole('rowheader', { name: /^Faktor/ }).map((cell) => (cell as HTMLTableCellElement).rowSpan);
  const rows = screen.getAllByRole('button', { name: /^Indikator/ }).length;
  expect(factors.slice(0, -1).every((span) => span === perFactor)).toBe(true);
  expect(factors.reduce((sum, span) => sum + span, 0)).toBe(rows);
});

test('a link to row 400 of 500 opens it, under its success factor, and it stays in the page', () => {
  show(500, { led: 'i400' });
  const button = screen.getByRole('button', { name: 'Indikator 400', expanded: true });
  expect(button.closest('tr')?.getAttribute('aria-rowindex')).toBe('402');
  expect(within(button.closest('tr')!).getByRole('rowheader', { name: 'Faktor 50' })).toBeTruthy();
  expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('403');
});

test('Tab goes from the last row in sight to the next', async () => {
  show(500);
  const last = screen.getAllByRole('button', { name: /^Indikator/ }).at(-1)!;
  const place = Number(last.closest('tr')?.getAttribute('data-index'));
  act(() => last.focus());
  await userEvent.setup().keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe(`Indikator ${place + 1}`);
});

test('on paper all 500 rows stand', () => {
  const page = show(500);
  act(() => print('beforeprint'));
  expect(page.querySelectorAll('tbody tr[data-index]')).toHaveLength(500);
  act(() => print('afterprint'));
  expect(page.querySelectorAll('tbody tr[data-index]').length).toBeLessThan(40);
});

test('on a phone 500 cards are at most 500 nodes, and every card says which it is of how many', () => {
  const page = show(500, { cards: true, led: 'i300' });
  expect(page.querySelectorAll('*').length).toBeLessThanOrEqual(500);
  const card = screen.getByRole('button', { name: 'Indikator 300' }).closest('li')!;
  expect([card.getAttribute('aria-posinset'), card.getAttribute('aria-setsize')]).toEqual(['5', '8']);
  expect(within(card.closest('section')!).getByRole('heading', { name: 'Faktor 37' })).toBeTruthy();
});
