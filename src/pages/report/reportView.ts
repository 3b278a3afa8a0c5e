import { isOverdue } from '../../domain/measure.ts';
import { isWritable, narrativeBlocks, type Narrative, type NarrativeSection } from '../../domain/narrative.ts';
import { periodParts } from '../../domain/period.ts';
import type { Report, ReportArticle, ReportBlock } from '../../domain/report.ts';
import { countLevels } from '../../domain/standing.ts';
import { numberText } from '../../text/numbers.ts';
import type { Texts } from '../../text/texts.ts';
import type { ReportBasis, UnitReport } from './reportBasis.ts';
import { measureGrid, scorecardGrid, unitsGrid } from './reportGrids.ts';

/**
 * Writes a report from what it stands on, as finished text in the language of `texts`. `day` is an ISO day. What leaders have written
 * stands in its own blocks, word for word.
 */
export function reportView(basis: ReportBasis, day: string, texts: Texts): Report {
  const { root, period, units, withUnder } = basis;
  const { report, dates } = texts;
  const title = report.title(root.name, dates.period(period), periodParts(period).kind === 'year');
  const summary: ReportArticle = {
    heading: undefined,
    sections: [
      { heading: report.summary, blocks: [...countsOf(units, texts), { kind: 'table', grid: unitsGrid(units, texts) }] },
    ],
  };
  const articles = units
    .filter((each) => !withUnder || each.tables.length + each.measures.length + each.narratives.length > 0)
    .map((each) => articleOf(each, { heading: withUnder ? each.unit.name : undefined, day }, texts));
  return {
    title,
    language: texts.language,
    notes: notesOf(basis, texts),
    articles: withUnder ? [summary, ...articles] : articles,
  };
}

function notesOf(
  { units, visibility, withUnder, readAt }: ReportBasis,
  { report, overview, frame, dates }: Texts,
): readonly string[] {
  const invented = units.some(
    ({ tables, measures }) =>
      tables.some(({ scorecard }) => scorecard.demonstration) || measures.some(({ demonstration }) => demonstration),
  );
  const { visible, known } = visibility;
  return [
    report.readAt(dates.moment(readAt.toISOString())),
    ...(withUnder && visible < known ? [overview.visible(visible, known)] : []),
    ...(invented ? [frame.demonstrationNote] : []),
  ];
}

function articleOf(
  unitReport: UnitReport,
  { heading, day }: { readonly heading: string | undefined; readonly day: string },
  texts: Texts,
): ReportArticle {
  const { section } = texts.report;
  const written = (of: NarrativeSection) =>
    unitReport.narratives.filter((each) => each.section === of).map((each) => writtenBlock(each, texts));
  return {
    heading,
    sections: [
      { heading: section.facts, blocks: [...factsOf(unitReport, texts), ...written('facts')] },
      { heading: section.results, blocks: [...written('results'), ...resultsOf(unitReport, texts)] },
      { heading: section.plans, blocks: [...written('plans'), ...measuresOf(unitReport, day, texts)] },
    ].filter(({ blocks }) => blocks.length > 0),
  };
}

function factsOf({ unit, children }: UnitReport, { report, dates }: Texts): readonly ReportBlock[] {
  const { leader, deputy, fullTimeEquivalents, employees } = unit;
  const dayOf = (day: string | undefined) => (day === undefined ? undefined : dates.day(day));
  const items = [
    leader && report.leader(leader.name),
    deputy && report.deputy(deputy.person.name, dayOf(deputy.from), dayOf(deputy.to)),
    fullTimeEquivalents === undefined ? undefined : report.fullTimeEquivalents(numberText(fullTimeEquivalents)),
    employees === undefined ? undefined : report.employees(numberText(employees)),
    children.length > 0 ? report.covers(children.map(({ name }) => name)) : undefined,
  ].filter((item) => item !== undefined);
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function resultsOf(unitReport: UnitReport, texts: Texts): readonly ReportBlock[] {
  const { report, scorecardPage } = texts;
  const tables = unitReport.tables.flatMap((table): readonly ReportBlock[] => {
    const { scorecard, standings } = table;
    const comments = standings.flatMap(({ indicator, result }) =>
      result?.comment === undefined || result.comment.trim() === ''
        ? []
        : [report.comment(indicator.name, result.comment.trim())],
    );
    const own = standings.filter(({ computed, published }) => published === undefined && computed.level !== 'notMeasured').length;
    const notes = [
      own > 0 && report.computed(own, own + standings.filter(({ published }) => published !== undefined).length),
      !scorecard.complete && scorecardPage.incomplete,
      scorecard.note !== undefined && report.note(scorecard.note),
      scorecard.source !== undefined && report.source(scorecard.source),
    ].filter((note) => note !== false);
    return [
      { kind: 'heading', text: scorecard.focusArea },
      ...(scorecard.mainGoal === undefined ? [] : [paragraph(`${scorecardPage.mainGoal}: ${scorecard.mainGoal}`)]),
      standings.length === 0 ? paragraph(scorecardPage.noIndicator.text) : { kind: 'table', grid: scorecardGrid(table, texts) },
      ...(comments.length === 0 ? [] : [paragraph(report.comments), { kind: 'list', items: comments } as const]),
      ...notes.map((text): ReportBlock => ({ kind: 'note', text })),
    ];
  });
  return [...countsOf([unitReport], texts), ...tables];
}

/** How many stand where, of how many: the same sentence as on the overview. */
function countsOf(units: readonly UnitReport[], { overview }: Texts): readonly ReportBlock[] {
  const standings = units.flatMap(({ tables }) => tables.flatMap((table) => table.standings));
  return standings.length === 0 ? [] : [paragraph(overview.sentence(countLevels(standings)))];
}

function measuresOf({ measures, tables, unit }: UnitReport, day: string, texts: Texts): readonly ReportBlock[] {
  if (measures.length === 0) return tables.length === 0 ? [] : [paragraph(texts.report.noMeasures)];
  const done = measures.filter(({ status }) => status === 'implemented').length;
  const late = measures.filter((measure) => isOverdue(measure, day)).length;
  const indicators = tables.flatMap((table) => table.standings.map(({ indicator }) => indicator));
  return [
    paragraph(texts.measurePage.count(done, measures.length, late)),
    { kind: 'table', grid: measureGrid({ unit, measures, indicators, day }, texts) },
  ];
}

/** Who wrote it and when, or where it was published: a published text has no writer we know of. */
function writtenBlock(narrative: Narrative, { report, dates }: Texts): ReportBlock {
  const { text, writtenBy, writtenAt, source } = narrative;
  const author =
    writtenBy === undefined || writtenAt === undefined ? undefined : report.writtenBy(writtenBy.name, dates.day(writtenAt));
  const by = isWritable(narrative) || source === undefined ? author : report.publishedIn(source);
  return { kind: 'written', blocks: narrativeBlocks(text), by };
}

const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
