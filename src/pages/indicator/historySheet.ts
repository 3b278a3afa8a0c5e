import type { ResultChange } from '../../domain/resultHistory.ts';
import type { Sheet } from '../../domain/sheet.ts';
import type { Texts } from '../../text/texts.ts';

const widths = [10, 24, 18, 20, 20, 22, 20, 22, 12];

/** A history as a table for inspection (innsyn): a line for each thing each version changed, and one for a report that changed nothing. */
export function historySheet(changes: readonly ResultChange[], { history, dates }: Texts): Sheet {
  const { column, yes, no } = history.file;
  return {
    name: history.heading,
    columns: column.map((heading, index) => ({ heading, width: widths[index] ?? 20 })),
    rows: changes.flatMap(({ period, kind, version, cells, outside }) => {
      const { savedBy, savedAt, reportedBy } = version;
      const who = [savedBy ?? history.unknown, dates.moment(savedAt), reportedBy?.name, outside ? yes : no];
      const told = cells.length === 0 ? [{ what: undefined, from: undefined, to: undefined }] : cells;
      return told.map(({ what, from, to }) => [
        dates.period(period),
        history.kind[kind],
        what && history.what[what],
        from,
        to,
        ...who,
      ]);
    }),
  };
}
