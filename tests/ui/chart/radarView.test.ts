import { expect, test } from 'vitest';
import { radarView, wrapped } from '../../../src/ui/chart/radarView.ts';

const names = ['Nord', 'Øst', 'Sør', 'Vest'];

test('the first axis points up and the others follow the clock, each value so far out as it is high', () => {
  const { middle, lines, axes } = radarView(names, [{ name: '2024', heights: [1, 0.5, 0, 0.5] }], 460);
  const [up, right, low, left] = lines[0]?.points ?? [];
  expect(up).toEqual(axes[0]);
  expect([up?.x, right?.y, low, left?.y]).toEqual([middle.x, middle.y, { x: middle.x, y: middle.y }, middle.y]);
  expect((right?.x ?? 0) - middle.x).toBeCloseTo(middle.x - (left?.x ?? 0), 5);
  expect((right?.x ?? 0) - middle.x).toBeCloseTo((middle.y - (up?.y ?? 0)) / 2, 0);
});

test('a part without a value breaks the line, also over the end of the circle, and is no point', () => {
  const [line] = radarView(names, [{ name: '2024', heights: [0.5, undefined, 0.5, 0.5] }], 460).lines;
  expect([line?.closed, line?.points.length, line?.stretches.map(({ length }) => length)]).toEqual([false, 3, [3]]);
  const [lonely] = radarView(names, [{ name: '2024', heights: [0.5, undefined, 0.5, undefined] }], 460).lines;
  expect(lonely?.stretches).toEqual([]);
});

test('names stand outside their axes, in lines that have room, and no word is cut', () => {
  const { labels, middle } = radarView(names, [], 460);
  expect(labels.map(({ anchor }) => anchor)).toEqual(['middle', 'start', 'middle', 'end']);
  expect((labels[1]?.x ?? 0) > middle.x && (labels[3]?.x ?? 0) < middle.x).toBe(true);
  expect(wrapped('Tilgjengelighet, innbygger- og brukerorientering')).toEqual([
    'Tilgjengelighet,',
    'innbygger- og',
    'brukerorientering',
  ]);
});
