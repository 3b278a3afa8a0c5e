import type { IndicatorHistory } from '../../queries/indicatorHistory.ts';
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
};

/** Words what the list remembers. Of a row's beginning only what it said is told: there was nothing before. */
export function historyView({ changes }: Pick<IndicatorHistory, 'changes'>, texts: Texts): readonly HistoryLine[] {
  return changes.map((change) => lineOf(change, texts));
}

function lineOf({ period, kind, version, cells, outside }: ResultChange, { dates, history }: Texts): HistoryLine {
  const { savedBy, savedAt, reportedBy, reportedAt, number } = version;
  const another = reportedBy !== undefined && reportedBy.name !== savedBy && !outside;
  const beginning = kind === 'made' || kind === 'earliest';
  return {
    key: `${period} ${number}`,
    period: dates.period(period),
    kind: history.kind[kind],
    who: savedBy ?? reportedBy?.name ?? history.unknown,
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
