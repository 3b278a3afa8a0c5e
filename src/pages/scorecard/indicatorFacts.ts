import type { Measure } from '../../domain/measure.ts';
import type { Standing } from '../../domain/standing.ts';
import type { Texts } from '../../text/texts.ts';

/** A name and what it says, for the list under a row. */
export type Fact = { readonly name: string; readonly text: string };

/** Who, why and from where: what is known of a row beyond its cells. What nobody has said is left out. */
export function indicatorFacts({ indicator, result }: Standing, measures: readonly Measure[], texts: Texts): readonly Fact[] {
  const { scorecardPage, checkIn, dates } = texts;
  const linked = measures.filter(({ indicatorId }) => indicatorId === indicator.id).map(({ title }) => title);
  const reported =
    result?.reportedBy === undefined || result.reportedAt === undefined
      ? undefined
      : scorecardPage.reported(result.reportedBy.name, dates.day(result.reportedAt));
  const standsFor = reported && result?.onBehalfOf && checkIn.onBehalfOf(result.onBehalfOf.name);
  return [
    { name: scorecardPage.comment, text: result?.comment },
    { name: scorecardPage.reportedBy, text: [reported, standsFor].filter((part) => part !== undefined).join(' · ') },
    { name: scorecardPage.responsible, text: indicator.owner?.name },
    { name: scorecardPage.linkedMeasures, text: linked.join(', ') },
    { name: scorecardPage.definition, text: indicator.definition },
    { name: scorecardPage.dataSource, text: indicator.dataSource },
  ].flatMap(({ name, text }) => (text === undefined || text === '' ? [] : [{ name, text }]));
}
