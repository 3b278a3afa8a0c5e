import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/ui/chart/sideLabels.ts';

const room = { top: 10, bottom: 200, apart: 16 };

test('labels that do not touch stand where they want to', () => {
  expect(placeLabels([{ y: 50 }, { y: 20 }], room).map(({ y }) => y)).toEqual([20, 50]);
});

test('labels at one height are moved apart, within the plot', () => {
  expect(placeLabels([{ y: 198 }, { y: 198 }, { y: 199 }], room).map(({ y }) => y)).toEqual([168, 184, 200]);
});

test('no two labels lie over one another, and none outside', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ y: fc.integer({ min: -50, max: 300 }) }), { maxLength: 30 }), (labels) => {
      const ys = placeLabels(labels, room).map(({ y }) => y);
      expect(ys.every((y, index) => index === 0 || y - (ys[index - 1] ?? 0) >= room.apart - 1e-9)).toBe(true);
      expect(ys.every((y) => y >= room.top - 1e-9 && y <= room.bottom + 1e-9)).toBe(true);
    }),
  );
});
