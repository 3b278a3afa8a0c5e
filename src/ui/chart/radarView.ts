import type { Spot } from './chartView.ts';
import { widthOf } from './textWidth.ts';

/** One line round a radar: how far out it is on each axis (0–1); undefined where it has no value, and the line is broken. */
export type RadarLine = { readonly name: string; readonly heights: readonly (number | undefined)[] };

/** A name beside the end of its axis, in as many lines as it needs. */
export type RadarLabel = {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

/** A radar placed: its rings, its axes with their names, and each line's unbroken stretches and points. */
export type RadarView = {
  readonly width: number;
  readonly height: number;
  readonly rings: readonly (readonly Spot[])[];
  readonly axes: readonly Spot[];
  readonly middle: Spot;
  readonly labels: readonly RadarLabel[];
  readonly lines: readonly {
    readonly name: string;
    readonly closed: boolean;
    readonly stretches: readonly (readonly Spot[])[];
    readonly points: readonly Spot[];
  }[];
};

const lineHeight = 14;
const widest = 108;
const rings = [0.25, 0.5, 0.75, 1];

/** Places a radar of so many axes in so many pixels' width; the first axis points straight up, the others follow the clock. */
export function radarView(names: readonly string[], given: readonly RadarLine[], width: number): RadarView {
  const radius = Math.max(60, width / 2 - widest - 10);
  const middle = { x: width / 2, y: radius + 3 * lineHeight + 8 };
  const spot = (index: number, height: number): Spot => {
    const angle = (2 * Math.PI * index) / names.length;
    return { x: round(middle.x + Math.sin(angle) * height * radius), y: round(middle.y - Math.cos(angle) * height * radius) };
  };
  return {
    width,
    height: middle.y + radius + 3 * lineHeight + 8,
    middle,
    rings: rings.map((height) => names.map((_, index) => spot(index, height))),
    axes: names.map((_, index) => spot(index, 1)),
    labels: names.map((name, index) => labelOf(name, spot(index, 1 + 12 / radius), middle)),
    lines: given.map(({ name, heights }) => {
      const spots = heights.map((height, index) => (height === undefined ? undefined : spot(index, height)));
      const points = spots.filter((each) => each !== undefined);
      const closed = points.length === spots.length;
      return { name, closed, points, stretches: closed ? [points] : stretchesOf(spots) };
    }),
  };
}

/** The unbroken stretches round the circle; the first axis follows the last. */
function stretchesOf(spots: readonly (Spot | undefined)[]): readonly (readonly Spot[])[] {
  const gap = spots.indexOf(undefined);
  const turned = [...spots.slice(gap), ...spots.slice(0, gap)];
  const stretches: Spot[][] = [];
  let open: Spot[] = [];
  for (const each of [...turned, undefined]) {
    if (each !== undefined) open.push(each);
    else if (open.length > 0) {
      stretches.push(open);
      open = [];
    }
  }
  return stretches.filter(({ length }) => length > 1);
}

function labelOf(name: string, { x, y }: Spot, middle: Spot): RadarLabel {
  const lines = wrapped(name);
  const side = Math.abs(x - middle.x) < 4 ? 'middle' : x > middle.x ? 'start' : 'end';
  const above =
    side === 'middle'
      ? y < middle.y
        ? (lines.length - 1) * lineHeight
        : -lineHeight + 4
      : ((lines.length - 1) * lineHeight) / 2 - 4;
  return { lines, x, y: y - above, anchor: side };
}

/** A name in lines no wider than there is room for; a word is never cut. */
export function wrapped(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
