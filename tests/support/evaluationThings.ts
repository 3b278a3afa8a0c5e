import { evaluationsOf, type Evaluation } from '../../src/domain/evaluation.ts';
import type { IndicatorId, UnitCode } from '../../src/domain/id.ts';
import { parsePart, type Part, type Scale } from '../../src/domain/part.ts';
import type { Period } from '../../src/domain/period.ts';
import { indicatorOf, resultOf, targetFrom } from './scorecardThings.ts';

/** 0 to 100, as an area of Kommunekompasset. */
export const ofHundred: Scale = { least: 0, most: 100 };
/** 1 to 5, as a factor of 10-faktor. */
export const ofFive: Scale = { least: 1, most: 5 };

/** A part of the year 2024 as somebody wrote it. */
export function partOf(name: string, text: string, more: Partial<Part> = {}): Part {
  const scale = 'scale' in more ? more.scale : ofHundred;
  const period = more.period ?? ('2024' as Period);
  return {
    stored: { itemId: `${period} ${name}`, version: '"1"' },
    key: `i1|${period}|${name}`,
    indicatorId: 'i1' as IndicatorId,
    unitCode: 'KRS' as UnitCode,
    order: 1,
    name,
    text,
    reading: parsePart(text, scale),
    answers: undefined,
    demonstration: false,
    ...more,
    scale,
    period,
  };
}

/** Parts named A, B, C … of one year, in order. */
export function partsOf(texts: readonly string[], more: Partial<Part> = {}): readonly Part[] {
  return texts.map((text, index) => partOf(String.fromCharCode(65 + index), text, { order: index + 1, ...more }));
}

/** The evaluations of some parts against results by year and one target. */
export function evaluated(
  parts: readonly Part[],
  results: Readonly<Record<string, string>>,
  target?: string,
): readonly Evaluation[] {
  const indicator = indicatorOf(target === undefined ? {} : { unitOfMeasurement: `poeng av ${target}` });
  return evaluationsOf(parts, {
    results: Object.entries(results).map(([year, text]) => resultOf(indicator, year, text)),
    targets: target === undefined ? [] : [targetFrom(indicator, '2000', target)],
  });
}
