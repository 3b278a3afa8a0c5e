import type { StatusContent, StatusLine } from '../../commands/prepareStatus.ts';
import { expectationOf } from '../../domain/expectation.ts';
import { grouped } from '../../domain/grouped.ts';
import { isOverdue, type Measure } from '../../domain/measure.ts';
import { improvements, setbacks, shiftsIn } from '../../domain/shift.ts';
import { toldKey, toldOf } from '../../domain/told.ts';
import type { Unit } from '../../domain/unit.ts';
import { countUnits } from '../../domain/unitCounts.ts';
import { unitOrderOf } from '../../domain/unitOrder.ts';
import { unitStandingsOf, type UnitStanding } from '../../domain/unitStanding.ts';
import { unitsUnder } from '../../domain/unitTree.ts';
import { onlySeen, visibilityOf } from '../../domain/visibility.ts';
import type { MunicipalityPage } from '../../queries/municipality.ts';
import type { Texts } from '../../text/texts.ts';
import { measureLines } from './measureLines.ts';
import { measureLinks } from './measureLinks.ts';
import { newsSection } from './newsSection.ts';
import { asksIn, plansNotice, type ShareParts } from './shareParts.ts';
import { standingLine } from './standingLine.ts';

/** So many of a list are told: the rest are counted in its heading, and stand in the målekort. */
const [mostUnacceptable, mostShifts] = [10, 5];

/**
 * A unit and all under it, summed up for its management: coverage, what is new in the channel, what is unacceptable, who has not
 * reported, what is overdue, and each part by itself. Undefined where there is nothing to tell. Units the sharer cannot see are not counted, and that is said.
 */
export function summaryContent(
  page: MunicipalityPage,
  measures: readonly Measure[],
  parts: ShareParts,
  texts: Texts,
): StatusContent | undefined {
  const { unit, period, words, linkTo, day, last } = parts;
  const { status, frame, dates } = texts;
  const units = unitsUnder(page.units, unit.code);
  const under = new Map(units.map((each) => [each.code, each]));
  const standings = standingsUnder(page, unit);
  if (standings.length === 0) return undefined;
  const own = measures.filter(({ unitCode, archived }) => under.has(unitCode) && !archived);
  const overdue = own.filter((measure) => isOverdue(measure, day));
  const counts = countUnits(unitOrderOf(units), standings);
  const total = counts.withUnder(unit.code);
  const told = toldOf(standings, own, day);
  const unitOf = ({ unitCode }: Measure) => under.get(unitCode)?.name;
  const names = new Map([
    ...standings.map((each): [string, string] => [toldKey(each), nameOf(each)]),
    ...own.map((measure): [string, string] => [measure.id, `${unitOf(measure)} · ${measure.title}`]),
  ]);
  const news = newsSection(last, told, (key) => names.get(key), texts);
  const lineOf = (each: UnitStanding) => standingLine(nameOf(each), each.standing, texts);
  const shifts = shiftsIn(standings);
  const [better, worse] = [improvements(shifts), setbacks(shifts)];
  const waiting = [
    ...grouped(
      standings.filter(({ standing }) => expectationOf(standing, day)),
      (each) => each.unit.code,
    ).values(),
  ];
  // Those that are getting worse first.
  const unacceptable = standings
    .filter(({ standing }) => standing.shown.level === 'unacceptable')
    .toSorted((a, b) => Number(isSlipping(b)) - Number(isSlipping(a)));
  const children = units
    .filter(({ parent }) => parent === unit.code)
    .map((child) => ({ child, counts: counts.withUnder(child.code) }));
  const line = (text: string): StatusLine => ({ level: undefined, text });
  const whole = [
    { heading: status.unacceptable(unacceptable.length), lines: unacceptable.slice(0, mostUnacceptable).map(lineOf) },
    { heading: status.weakened(worse.length), lines: worse.slice(0, mostShifts).map(({ of }) => lineOf(of)) },
    { heading: status.improved(better.length), lines: better.slice(0, mostShifts).map(({ of }) => lineOf(of)) },
    {
      heading: status.notReported(waiting.length),
      lines: waiting.map((each) => line(status.waits(each[0]?.unit.name ?? '', each.length))),
    },
    { heading: status.overdue(overdue.length), lines: measureLines(overdue, texts, unitOf) },
    {
      heading: status.units,
      lines: children.filter((each) => each.counts.total > 0).map((each) => line(status.unitLine(each.child.name, each.counts))),
    },
  ].filter((section) => section.lines.length > 0);
  const { visible, known } = visibilityOf(page);
  const invented = standings.some(({ standing }) => standing.indicator.demonstration);
  return {
    kind: 'summary',
    title: status.summaryTitle(unit.name, period),
    summary: `${status.summary(total)} ${status.coverage(total.measured, total.total)}`,
    notices: [
      ...(visible < known ? [status.visible(visible, known)] : []),
      ...plansNotice(parts.plans, texts),
      ...(invented ? [frame.demonstrationNote] : []),
    ],
    ownWords: words.ownWords.trim() === '' ? undefined : words.ownWords.trim(),
    asks: { heading: status.asks, lines: asksIn(words.asks) },
    sections: words.form === 'changes' && news.length > 0 ? news : [...news, ...whole],
    mentions: words.mentions,
    told,
    readAt: frame.readAt(dates.time(page.readAt)),
    link: { title: status.open, url: linkTo({ unit: unit.code, section: 'oversikt', row: undefined }) },
    measureLinks: measureLinks(unacceptable, own, { nameOf, linkTo, texts }),
    more: status.more,
  };
}

/** Where a unit and all under it stand, as far as the sharer sees. */
export function standingsUnder(page: MunicipalityPage, unit: Unit): readonly UnitStanding[] {
  const under = new Set(unitsUnder(page.units, unit.code).map(({ code }) => code));
  return unitStandingsOf(onlySeen(page)).filter((each) => under.has(each.unit.code));
}

function nameOf({ unit, standing }: UnitStanding): string {
  return `${unit.name} · ${standing.indicator.name}`;
}

function isSlipping({ standing }: UnitStanding): boolean {
  return standing.shown.change === 'slipping';
}
