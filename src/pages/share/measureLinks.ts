import type { CardLink } from '../../commands/prepareStatus.ts';
import { isActive, type Measure } from '../../domain/measure.ts';
import type { Place } from '../../domain/place.ts';
import type { UnitStanding } from '../../domain/unitStanding.ts';
import type { Texts } from '../../text/texts.ts';

/** So many fit beside the way back without being a list of their own. */
const most = 3;

/** Ways to a new measure («Lag tiltak av dette»), for the first unacceptable indicators whose unit is doing nothing about them yet. */
export function measureLinks(
  unacceptable: readonly UnitStanding[],
  measures: readonly Measure[],
  about: {
    readonly nameOf: (each: UnitStanding) => string;
    readonly linkTo: (place: Place) => string;
    readonly texts: Texts;
  },
): readonly CardLink[] {
  const { nameOf, linkTo, texts } = about;
  const served = new Set(measures.filter(isActive).map(({ unitCode, indicatorId }) => `${unitCode} ${indicatorId}`));
  return unacceptable
    .filter(({ unit, standing, earlier }) => ![standing.indicator, ...earlier].some(({ id }) => served.has(`${unit.code} ${id}`)))
    .slice(0, most)
    .map((each) => ({
      title: texts.status.makeMeasure(nameOf(each)),
      url: linkTo({ unit: each.unit.code, section: 'nytt-tiltak', row: each.standing.indicator.id }),
    }));
}
