import type { IndicatorId, UnitCode } from './id.ts';
import type { Period } from './period.ts';
import { parseResult } from './reading.ts';
import type { Reading } from './result.ts';
import type { Stored } from './stored.ts';

/** The lowest and the highest a part can come to. */
export type Scale = { readonly least: number; readonly most: number };

/** Delresultat: what one area or factor of an evaluation came to in one period; the text is kept as written. */
export type Part = {
  readonly stored: Stored;
  /** The key no other part has. */
  readonly key: string;
  readonly indicatorId: IndicatorId;
  readonly unitCode: UnitCode;
  readonly period: Period;
  readonly order: number;
  readonly name: string;
  readonly text: string;
  readonly reading: Reading;
  readonly scale: Scale | undefined;
  /** How many answered; undefined where nobody was asked, or nobody has said. */
  readonly answers: number | undefined;
  readonly demonstration: boolean;
};

/** Reads a part's text as a result's is read; on a short scale «4.125» is four and a bit. */
export function parsePart(text: string | undefined, scale: Scale | undefined): Reading {
  const small = scale !== undefined && scale.most < 1000;
  return parseResult(text, { states: [], unitOfMeasurement: small ? 'skala' : undefined });
}

/** The number a part came to; undefined where nobody measured it or nobody can read it. */
export function valueOf({ reading }: Pick<Part, 'reading'>): number | undefined {
  return reading.kind === 'number' ? reading.value : undefined;
}

/** Whether a part says a number its scale does not have («112» of 100). */
export function isOffScale({ reading, scale }: Pick<Part, 'reading' | 'scale'>): boolean {
  const value = valueOf({ reading });
  return value !== undefined && scale !== undefined && (value < scale.least || value > scale.most);
}

/** How far up its scale a part is, 0 to 1, so that parts on different scales compare; undefined without a value or a scale. */
export function heightOf(part: Pick<Part, 'reading' | 'scale'>): number | undefined {
  const { scale } = part;
  const value = valueOf(part);
  if (value === undefined || scale === undefined || scale.most <= scale.least) return undefined;
  return Math.min(1, Math.max(0, (value - scale.least) / (scale.most - scale.least)));
}
