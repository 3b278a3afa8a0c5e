// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { usePlace } from '../../src/app/placeStore.ts';
import { useFirstPlace } from '../../src/app/useFirstPlace.ts';
import type { HostContext } from '../../src/teams/host.ts';

test('the place a link meant takes the place of the tab’s own beginning, so that «back» never asks for it again', () => {
  const before = window.history.length;
  const context = { place: 'KRS-KULTUR/nytt-tiltak/demo-2026-kultur-08' } as HostContext;
  const { result } = renderHook(() => useFirstPlace(context, usePlace()));
  expect(result.current).toEqual({ unit: 'KRS-KULTUR', section: 'nytt-tiltak', row: 'demo-2026-kultur-08' });
  expect(window.location.hash).toBe('#KRS-KULTUR/nytt-tiltak/demo-2026-kultur-08');
  expect(window.history.length).toBe(before);
});
