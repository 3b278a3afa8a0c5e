import type { StatusLine } from '../../commands/prepareStatus.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Texts } from '../../text/texts.ts';

/** Measures as lines: what, by when, who; the unit first where there are several. */
export function measureLines(
  measures: readonly Measure[],
  { measurePage, dates }: Texts,
  unitName: (measure: Measure) => string | undefined = () => undefined,
): readonly StatusLine[] {
  return measures.map((measure) => ({
    level: undefined,
    text: [
      unitName(measure),
      measure.title,
      measure.due === undefined ? measurePage.noDue : dates.day(measure.due),
      measure.responsible?.name ?? measurePage.noResponsible,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
  }));
}
