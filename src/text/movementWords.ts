import { developmentOf, positionOf } from '../domain/development.ts';
import { directionOf } from '../domain/goodness.ts';
import type { Standing } from '../domain/standing.ts';
import { countsOnly } from '../domain/unitOfMeasurement.ts';
import { numberText, quantityText } from './numbers.ts';
import type { Texts } from './texts.ts';

/** «Ned 2 fra 2016, fortsatt over kravet»: how the value moved, and which side of the target it is on. Empty where nothing is measured. */
export function movementWords(standing: Standing, texts: Texts): string {
  return [developmentWords(standing, texts), positionWords(standing, texts)].filter((part) => part !== '').join(', ');
}

function developmentWords(standing: Standing, texts: Texts): string {
  const { explanation, dates } = texts;
  const development = developmentOf(standing);
  switch (development?.kind) {
    case undefined:
      return '';
    case 'first':
      return explanation.first;
    case 'unchanged':
      return explanation.unchanged(dates.period(development.since.period));
    case 'replaced':
      return explanation.from(development.since.text.trim(), dates.period(development.since.period));
    case 'moved': {
      const { by, unit, since } = development;
      const words = (by > 0 ? explanation.up : explanation.down)(
        differenceText(Math.abs(by), unit, texts),
        dates.period(since.period),
      );
      const { indicator, target } = standing;
      const direction = directionOf({ direction: indicator.direction, requirement: target?.requirement ?? { kind: 'none' } });
      return direction === 'lower' ? `${words} (${explanation.lowerIsBetter})` : words;
    }
  }
}

/** A difference of percentages is in percentage points; of things counted («nye tiltak») it is the bare number. */
function differenceText(by: number, unit: string | undefined, { explanation }: Texts): string {
  if (unit === '%') return explanation.percentagePoints(numberText(by));
  return countsOnly(unit) ? numberText(by) : quantityText(by, unit);
}

function positionWords(standing: Standing, { explanation }: Texts): string {
  const where = positionOf(standing);
  if (!where) return '';
  const words = explanation.position[where.position];
  return where.still ? explanation.still(words) : words;
}
