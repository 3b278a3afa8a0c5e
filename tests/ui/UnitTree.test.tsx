// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { treeOfPeriod } from '../../src/domain/unitHistory.ts';
import { textsOf } from '../../src/text/texts.ts';
import { TextsContext } from '../../src/ui/Language.tsx';
import { UnitTree } from '../../src/ui/UnitTree.tsx';
import { unitOf } from '../support/scorecardThings.ts';

const code = (text: string) => text as UnitCode;
const town = unitOf('Byen', { kind: 'municipality' });
const under = (name: string, parent: string) => unitOf(name, { parent: code(parent) });

/** A municipality of ten areas with ten units in each. */
const large: readonly Unit[] = [
  town,
  ...Array.from({ length: 10 }, (_, area) => [
    under(`Område ${area}`, 'Byen'),
    ...Array.from({ length: 10 }, (__, k) => under(`Skole ${area}${k}`, `Område ${area}`)),
  ]).flat(),
];

function show(units: readonly Unit[], chosen: string) {
  const onChoose = vi.fn<(unit: UnitCode) => void>();
  render(
    <TextsContext value={textsOf('nb')}>
      <UnitTree tree={treeOfPeriod(units, '2026' as Period, code(chosen))} chosen={code(chosen)} onChoose={onChoose} />
    </TextsContext>,
  );
  return onChoose;
}

const shown = (name: RegExp) => screen.queryAllByRole('button', { name }).map(({ textContent }) => textContent);

test('in a large municipality the tree is folded but for the way to where one is, and opened by its arrow', async () => {
  show(large, 'Skole 34');
  expect(shown(/^Område/)).toHaveLength(10);
  expect(shown(/^Skole/)).toHaveLength(10);
  const fold = screen.getByRole('button', { name: 'Enheter under Område 7' });
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  expect(shown(/^Skole 7/)).toHaveLength(10);
});

test('F10 a unit is found by its name, under the area it belongs to; nothing found is said', async () => {
  const onChoose = show(large, 'Byen');
  await userEvent.type(screen.getByRole('searchbox', { name: 'Finn enhet' }), 'skole 52');
  expect(shown(/^(Byen|Område|Skole)/)).toEqual(['Byen', 'Område 5', 'Skole 52']);
  await userEvent.click(screen.getByRole('button', { name: 'Skole 52' }));
  expect(onChoose).toHaveBeenCalledWith('Skole 52');
  await userEvent.type(screen.getByRole('searchbox'), 'x');
  expect(screen.getByRole('status').textContent).toBe('Ingen treff');
});

test('N5 a unit whose parent one cannot see is one’s own; another municipality is an example', () => {
  show([town, under('Bibliotek', 'Skjult'), unitOf('Nabobyen', { kind: 'municipality', order: 3 })], 'Byen');
  const [own, examples] = screen.getAllByRole('list');
  expect(
    within(own!)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Bibliotek', 'Byen']);
  expect(examples?.textContent).toBe('Nabobyen');
  expect(screen.queryByRole('searchbox')).toBeNull();
});
