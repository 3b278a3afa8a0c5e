import type { IndicatorHistory } from '../../queries/indicatorHistory.ts';
import { says } from '../../domain/mergeFields.ts';
import type { Period } from '../../domain/period.ts';
import type { Result } from '../../domain/result.ts';
import type { CellChange, ResultChange } from '../../domain/resultHistory.ts';
import type { Texts } from '../../text/texts.ts';

/** One event of a history as finished text. */
export type HistoryLine = {
  readonly key: string;
  readonly period: string;
  readonly kind: string;
  readonly who: string;
  readonly when: string;
  readonly cells: readonly {
    readonly what: string;
    readonly from: string | undefined;
    readonly to: string;
    /** The result itself, which is what one looks for. */
    readonly main: boolean;
  }[];
  /** Who reported it, where that is not who saved the row. */
  readonly reported: string | undefined;
  readonly outside: boolean;
  /** What the version said, where the result says something else now. */
  readonly earlier: Earlier | undefined;
};

/** An earlier report, which may be put back. */
export type Earlier = { readonly period: Period; readonly text: string; readonly comment: string | undefined };

/** Words what the list remembers. Of a row's beginning only what it said is told: there was nothing before. */
export function historyView(
  { changes }: Pick<IndicatorHistory, 'changes'>,
  texts: Texts,
  results: readonly Result[] = [],
): readonly HistoryLine[] {
  return changes.map((change) => ({ ...lineOf(change, texts), earlier: earlierOf(change, results) }));
}

function earlierOf({ period, version: { text, comment } }: ResultChange, results: readonly Result[]): Earlier | undefined {
  const now = results.find((each) => each.period === period);
  if (now === undefined || text.trim() === '' || (says(text, now.text) && says(comment, now.comment))) return undefined;
  return { period, text: text.trim(), comment: comment?.trim() === '' ? undefined : comment?.trim() };
}

function lineOf(
  { period, kind, version, cells, outside }: ResultChange,
  { dates, history, checkIn }: Texts,
): Omit<HistoryLine, 'earlier'> {
  const { savedBy, savedAt, reportedBy, reportedAt, onBehalfOf, number } = version;
  const another = reportedBy !== undefined && reportedBy.name !== savedBy && !outside;
  const beginning = kind === 'made' || kind === 'earliest';
  return {
    key: `${period} ${number}`,
    period: dates.period(period),
    kind: history.kind[kind],
    who: [savedBy ?? reportedBy?.name ?? history.unknown, outside ? undefined : onBehalfOf && checkIn.onBehalfOf(onBehalfOf.name)]
      .filter((part) => part !== undefined)
      .join(' · '),
    when: dates.moment(savedAt),
    cells: cells.map(({ what, from, to }: CellChange) => ({
      what: history.what[what],
      from: beginning ? undefined : (from ?? history.empty),
      to: to ?? history.empty,
      main: what === 'result',
    })),
    reported: another
      ? history.reportedBy(reportedBy.name, reportedAt === undefined ? '' : dates.day(reportedAt)).trim()
      : undefined,
    outside,
  };
}
