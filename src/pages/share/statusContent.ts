import { isOverdue } from '../../domain/measure.ts';
import type { Period } from '../../domain/period.ts';
import { settingsOf } from '../../domain/settings.ts';
import { countLevels, standingOf } from '../../domain/standing.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import type { StatusContent } from '../../commands/prepareStatus.ts';
import { assessmentWords } from '../../text/explanation.ts';
import type { Texts } from '../../text/texts.ts';

/** What a status update is made of. `day` is an ISO day; `url` is the way back to the unit. */
export type StatusParts = {
  readonly page: UnitPage;
  readonly unit: Unit;
  readonly period: Period;
  readonly ownWords: string;
  readonly url: string;
  readonly day: string;
};

/** A unit's status in finished words: counts with their denominator, each indicator, overdue measures; undefined where there is nothing to tell. */
export function statusContent({ page, unit, period, ownWords, url, day }: StatusParts, texts: Texts): StatusContent | undefined {
  const { status, frame, dates, measurePage } = texts;
  const scorecards = new Set(page.scorecards.filter((each) => each.period === period).map(({ id }) => id));
  const indicators = page.indicators.filter(({ scorecardId }) => scorecards.has(scorecardId)).sort((a, b) => a.order - b.order);
  if (indicators.length === 0) return undefined;
  const { rule } = settingsOf(page.units, unit.code);
  const standings = indicators.map((indicator) =>
    standingOf({ indicator, targets: page.targets, results: page.results, period, unitCode: unit.code, rule }),
  );
  const lines = standings.map((standing) => ({
    level: standing.shown.level,
    text: status.line(
      standing.indicator.name,
      standing.result?.text ?? '–',
      standing.target?.text ?? '–',
      assessmentWords(standing.shown, texts),
    ),
  }));
  const overdue = page.measures.filter((measure) => isOverdue(measure, day));
  const sections = [
    { heading: status.indicators, lines },
    {
      heading: status.overdue(overdue.length),
      lines: overdue.map(({ title, due, responsible }) => ({
        level: undefined,
        text: [
          title,
          due === undefined ? measurePage.noDue : dates.day(due),
          responsible?.name ?? measurePage.noResponsible,
        ].join(' · '),
      })),
    },
  ];
  const invented = indicators.some(({ demonstration }) => demonstration);
  return {
    title: status.title(unit.name, period),
    summary: status.summary(countLevels(standings)),
    demonstration: invented ? frame.demonstrationNote : undefined,
    ownWords: ownWords.trim() === '' ? undefined : ownWords.trim(),
    sections: sections.filter((section) => section.lines.length > 0),
    readAt: frame.readAt(dates.time(page.readAt)),
    link: { title: status.open, url },
    more: status.more,
  };
}
