import { exact } from '../../domain/goodness.ts';

/** The stretch of values a chart shows, both ends on a tick, and its ticks from the lowest up. */
export type ValueScale = { readonly low: number; readonly high: number; readonly ticks: readonly number[] };

/** What the values are, beyond their sizes. */
export type ValueKind = { readonly unit: string | undefined; readonly about: number };

/**
 * A scale that holds all the values, with about so many ticks at round numbers. It begins at zero where that costs little and for small counts, never crosses
 * zero or leaves 0–100 % where no value does, and never blows up a difference smaller than a twenty-fifth of the values themselves.
 */
export function valueScaleOf(values: readonly number[], { unit, about }: ValueKind): ValueScale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return { low: 0, high: 1, ticks: [0, 1] };
  const percent = unit === '%' && least >= 0 && most <= 100;
  const size = Math.max(Math.abs(least), Math.abs(most));
  const missing = Math.max(0, (size === 0 ? 1 : size * 0.04) - (most - least)) / 2;
  const whole = values.every(Number.isInteger);
  const zero = least >= 0 && (least <= most / 2 || (whole && most <= 20));
  const from = zero ? 0 : least >= 0 ? Math.max(0, least - missing) : least - missing;
  const to = most <= 0 && least < 0 ? Math.min(0, most + missing) : zero && most > 0 ? most : most + missing;
  const step = stepFor(percent ? Math.min(to, 100) - from : to - from, Math.max(1, about), whole);
  const ends = { low: Math.floor(exact(from / step)), high: Math.ceil(exact(to / step)) };
  const high = percent ? Math.min(ends.high, Math.ceil(exact(100 / step))) : ends.high;
  const low = high === ends.low ? ends.low - 1 : ends.low;
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => exact((low + index) * step));
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks };
}

/** A round step (1, 2 or 5 of some ten) that gives about so many of them. */
function stepFor(span: number, about: number, whole: boolean): number {
  const raw = (span > 0 ? span : 1) / about;
  const ten = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5].find((each) => each * ten >= raw * 0.999) ?? 10) * ten;
  return whole ? Math.max(1, step) : exact(step);
}
