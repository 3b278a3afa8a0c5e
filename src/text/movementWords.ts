import { directionOf, exact, quantitiesOf } from '../domain/goodness.ts';
import { isMeasured, type Reading } from '../domain/result.ts';
import type { Standing } from '../domain/standing.ts';
import type { Requirement } from '../domain/target.ts';
import type { Position } from './explanationTexts.ts';
import { numberText, quantityText } from './numbers.ts';
import type { Texts } from './texts.ts';

/** «Ned 2 fra 2016, fortsatt over kravet»: how the value moved, and which side of the target it is on. Empty where nothing is measured. */
export function movementWords(standing: Standing, texts: Texts): string {
  const { result, previous, verdict } = standing;
  if (!result || !isMeasured(result.reading)) return '';
  const moved = previous ? movedWords(standing, previous.reading, result.reading, texts) : texts.explanation.first;
  const decided = verdict === 'met' || verdict === 'missed';
  return [moved, decided ? positionWords(standing, result.reading, texts) : ''].filter((part) => part !== '').join(', ');
}

function movedWords(standing: Standing, was: Reading, is: Reading, texts: Texts): string {
  const { explanation, dates } = texts;
  const { previous, indicator, target, movement } = standing;
  if (!previous) return '';
  const since = dates.period(previous.period);
  if (
    was.kind !== 'number' ||
    is.kind !== 'number' ||
    (movement === undefined && was.unit !== undefined && is.unit !== undefined && was.unit !== is.unit)
  )
    return movement === 'same' ? explanation.unchanged(since) : explanation.from(previous.text.trim(), since);
  const by = exact(is.value - was.value);
  if (by === 0) return explanation.unchanged(since);
  const demanded =
    target && 'unit' in target.requirement && target.requirement.kind !== 'change' ? target.requirement.unit : undefined;
  const unit = is.unit ?? was.unit ?? (indicator.unitOfMeasurement === '%' || demanded === '%' ? '%' : undefined);
  const words = (by > 0 ? explanation.up : explanation.down)(differenceText(Math.abs(by), unit, texts), since);
  const direction = directionOf({ direction: indicator.direction, requirement: target?.requirement ?? { kind: 'none' } });
  return direction === 'lower' ? `${words} (${explanation.lowerIsBetter})` : words;
}

/** A difference of percentages is in percentage points; of things counted («nye tiltak») it is the bare number. */
function differenceText(by: number, unit: string | undefined, { explanation }: Texts): string {
  if (unit === '%') return explanation.percentagePoints(numberText(by));
  return unit !== undefined && /^(?:km|kr|m|mnd\.?|uker?|dager?|timer?|poeng|mill\.?.*)$/i.test(unit)
    ? quantityText(by, unit)
    : numberText(by);
}

function positionWords({ target, previous, indicator, verdict }: Standing, reading: Reading, { explanation }: Texts): string {
  if (!target) return '';
  const position = positionOf(reading, target.requirement) ?? (verdict === 'met' ? 'reached' : 'notReached');
  const before = previous && positionOf(previous.reading, target.requirement);
  const words = explanation.position[position];
  const sides: readonly Position[] = ['above', 'below', 'on', 'within'];
  return before === position && sides.includes(position) && indicator.id === previous?.indicatorId
    ? explanation.still(words)
    : words;
}

/** Which side of its limit a number lies on; undefined where sides mean nothing. */
function positionOf(reading: Reading, requirement: Requirement): Position | undefined {
  if (reading.kind !== 'number' || !('unit' in requirement)) return undefined;
  const value = quantitiesOf(reading, requirement.unit)?.[0];
  if (value === undefined) return undefined;
  switch (requirement.kind) {
    case 'number':
      return sideOf(value, requirement.value, 'on');
    case 'atLeast':
    case 'atMost':
      return sideOf(value, requirement.value, requirement.strict ? 'onStrict' : 'on');
    case 'band':
      if (value > requirement.high) return 'above';
      return value < requirement.low ? 'below' : 'within';
    case 'tolerance':
    case 'change':
    case 'several':
      return undefined;
  }
}

function sideOf(value: number, limit: number, exactly: Position): Position {
  if (value === limit) return exactly;
  return value > limit ? 'above' : 'below';
}
