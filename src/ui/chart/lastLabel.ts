import type { ChartView } from './chartView.ts';
import { shorten, widthOf } from './textWidth.ts';

/** The latest result as it was written, at its own point. */
export type LastLabel = { readonly text: string; readonly x: number; readonly y: number };

/** Writes the latest result above its point, or below where the line comes down to it or there is no room above. */
export function lastLabel({ points, lines, mark, frame, plot }: ChartView): LastLabel | undefined {
  const latest = points.filter(({ last }) => last);
  const highest = latest.reduce<(typeof latest)[number] | undefined>(
    (best, each) => (best && best.y <= each.y ? best : each),
    undefined,
  );
  const lowest = latest.reduce<(typeof latest)[number] | undefined>(
    (best, each) => (best && best.y >= each.y ? best : each),
    undefined,
  );
  if (highest === undefined || lowest === undefined) return undefined;
  const text = shorten((highest.standing.result?.text ?? '').trim(), 190);
  const half = widthOf(text) * 0.58; // bold
  const before = lines.flatMap((line) => (line.at(-1)?.x === highest.x ? [line.at(-2)?.y ?? highest.y] : []));
  const comesDown = latest.length === 1 && before.some((y) => y < highest.y - 4);
  const below = lowest.y + mark / 2 + 15;
  const above = highest.y - mark / 2 - 6;
  const roomBelow = below < plot.y + plot.height - 2;
  return {
    text,
    x: Math.min(frame.width - half - 2, Math.max(half + 2, highest.x)),
    y: (comesDown && roomBelow) || above < 12 ? below : above,
  };
}
