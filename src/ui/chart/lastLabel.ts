import type { ChartView, Spot } from './chartView.ts';
import { shorten, widthOf } from './textWidth.ts';

/** The latest result as it was written, at its own point. */
export type LastLabel = { readonly text: string; readonly x: number; readonly y: number };

/** Height of the label's letters. */
const letters = 12;

/** Writes the latest result above its point or below it, wherever neither the line nor a target runs through it; above where that is all the same. */
export function lastLabel(view: ChartView): LastLabel | undefined {
  const { points, mark, frame, plot } = view;
  const latest = points.filter(({ last }) => last);
  const [first] = latest;
  if (first === undefined) return undefined;
  const text = shorten((first.standing.result?.text ?? '').trim(), 190);
  const half = (widthOf(text) * 1.16) / 2; // the label is bold
  const x = Math.min(frame.width - half - 2, Math.max(half + 2, first.x));
  const above = Math.min(...latest.map(({ y }) => y)) - mark / 2 - 6;
  const below = Math.max(...latest.map(({ y }) => y)) + mark / 2 + 15;
  const trouble = (y: number) => crossings(view, { x: first.x, y: y - letters / 2 }) + (hasRoom(y) ? 0 : 10);
  const hasRoom = (y: number) => y - letters >= 0 && y <= plot.y + plot.height - 2;
  return { text, x, y: trouble(below) < trouble(above) ? below : above };
}

/** How many lines run through a label at a place: targets at its height, and results that come from its side of the point. */
function crossings({ demands, lines, points }: ChartView, { x, y }: Spot): number {
  const targets = demands.filter(({ spots }) =>
    spots.some((spot, index) => {
      const next = spots[index + 1];
      return next !== undefined && spot.x - 1 <= x && x <= next.x + 1 && Math.abs(spot.y - y) < letters && spot.y === next.y;
    }),
  );
  const point = points.findLast(({ last }) => last);
  const comes = lines.filter((line) => {
    const [before, end] = line.slice(-2);
    if (before === undefined || end === undefined || point === undefined || end.x !== x) return false;
    return y < point.y ? before.y < end.y - 4 : before.y > end.y + 4;
  });
  return targets.length + comes.length;
}
