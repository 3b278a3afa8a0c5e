import type { StatusContent } from '../../commands/prepareStatus.ts';
import { isOverdue } from '../../domain/measure.ts';
import { measuresOfPeriod } from '../../domain/measuresOfPeriod.ts';
import { countLevels } from '../../domain/standing.ts';
import { toldKey, toldOf } from '../../domain/told.ts';
import { unitStandingsOf, type UnitStanding } from '../../domain/unitStanding.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import type { Texts } from '../../text/texts.ts';
import { measureLines } from './measureLines.ts';
import { measureLinks } from './measureLinks.ts';
import { newsSection } from './newsSection.ts';
import { asksIn, plansNotice, type ShareParts } from './shareParts.ts';
import { standingLine } from './standingLine.ts';

/**
 * A unit's status in finished words: counts with their denominator, what is new in the channel, each indicator, measures done and
 * overdue; undefined where there is nothing to tell.
 */
export function statusContent(page: UnitPage, parts: ShareParts, texts: Texts): StatusContent | undefined {
  const { unit, period, words, linkTo, day, last } = parts;
  const { status, frame, dates } = texts;
  const standings = standingsOf(page, parts);
  if (standings.length === 0) return undefined;
  const lines = standings.map(({ standing }) => standingLine(standing.indicator.name, standing, texts));
  const measures = page.measures.filter(({ archived }) => !archived);
  const asked = new Set(standings.map(({ standing }) => standing.indicator.id));
  const [done, overdue] = [
    measuresOfPeriod(measures, period, asked).filter((each) => each.status === 'implemented'),
    measures.filter((each) => isOverdue(each, day)),
  ];
  const unacceptable = standings.filter(({ standing }) => standing.shown.level === 'unacceptable');
  const told = toldOf(standings, measures, day);
  const names = new Map([
    ...standings.map((each): [string, string] => [toldKey(each), each.standing.indicator.name]),
    ...measures.map(({ id, title }): [string, string] => [id, title]),
  ]);
  const news = newsSection(last, told, (key) => names.get(key), texts);
  const whole = [
    { heading: status.indicators, lines },
    { heading: status.overdue(overdue.length), lines: measureLines(overdue, texts) },
    { heading: status.finished(done.length), lines: measureLines(done, texts) },
  ].filter((section) => section.lines.length > 0);
  const invented = standings.some(({ standing }) => standing.indicator.demonstration);
  return {
    kind: 'status',
    title: status.title(unit.name, period),
    summary: status.summary(countLevels(standings.map(({ standing }) => standing))),
    notices: [...plansNotice(parts.plans, texts), ...(invented ? [frame.demonstrationNote] : [])],
    ownWords: words.ownWords.trim() === '' ? undefined : words.ownWords.trim(),
    asks: { heading: status.asks, lines: asksIn(words.asks) },
    sections: words.form === 'changes' && news.length > 0 ? news : [...news, ...whole],
    mentions: words.mentions,
    told,
    readAt: frame.readAt(dates.time(page.readAt)),
    link: { title: status.open, url: linkTo({ unit: unit.code, section: 'malekort', row: undefined }) },
    measureLinks: measureLinks(unacceptable, measures, { nameOf: ({ standing }) => standing.indicator.name, linkTo, texts }),
    more: status.more,
  };
}

/** Where a unit stands on all that is asked of it in a report year, in the scorecards' own order. */
export function standingsOf(page: UnitPage, { unit, period }: Pick<ShareParts, 'unit' | 'period'>): readonly UnitStanding[] {
  return unitStandingsOf(page)
    .filter((each) => each.unit.code === unit.code && each.scorecard.period === period)
    .toSorted((a, b) => a.scorecard.order - b.scorecard.order || a.standing.indicator.order - b.standing.indicator.order);
}
