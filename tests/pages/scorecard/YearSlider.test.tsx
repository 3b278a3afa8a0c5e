// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import { YearSlider } from '../../../src/pages/scorecard/YearSlider.tsx';
import { textsOf } from '../../../src/text/texts.ts';
import { TextsContext } from '../../../src/ui/Language.tsx';

test('a period is told in words, not by its key', () => {
  const periods = ['2025-T3', '2026-T1', '2026-T2'] as Period[];
  render(
    <TextsContext value={textsOf('nb')}>
      <YearSlider view={{ periods, earlier: true, later: false }} onSlide={() => undefined} />
    </TextsContext>,
  );
  expect(screen.getByRole('status').textContent).toBe(
    'Viser 3. tertial 2025, 1. tertial 2026, 2. tertial 20263. tertial 2025–2. tertial 2026',
  );
});
