import { newMeasureWish } from '../../src/commands/newMeasureWish.ts';
import { withMeasures } from '../../src/commands/unsentRows.ts';
import type { IndicatorId, MeasureId, UnitCode } from '../../src/domain/id.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { MeasureEdit, MeasureWish } from '../../src/domain/measureEdit.ts';
import { equals } from '../../src/graph/filter.ts';
import { listItemsPath } from '../../src/graph/listPaths.ts';
import type { Outbox } from '../../src/outbox/createOutbox.ts';
import { isUnderWay, ofKind, type SavedEntry } from '../../src/outbox/entry.ts';
import type { Services } from '../../src/queries/services.ts';
import { measureRow } from '../../src/wire/measureRow.ts';
import { parseRows } from '../../src/wire/parseRows.ts';
import type { MeasureLedger } from './measureLedger.ts';

/** What a tab shows of measures, and what a person does with them. */
export type SoakMeasures = ReturnType<typeof openMeasures>;

type Parts = {
  readonly personKey: string;
  readonly services: Services;
  readonly ledger: MeasureLedger;
  /** The measures people write about are those that serve this indicator. */
  readonly serves: IndicatorId;
  readonly save: (wish: MeasureWish) => void;
};

/** The measures of a tab: `outbox` is asked for when it is needed: it is opened with these. */
export function openMeasures(outbox: () => Outbox, { personKey, services, ledger, serves, save }: Parts) {
  const read = new Map<MeasureId, Measure>();
  const shown = () =>
    withMeasures(
      [...read.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ofKind(outbox().entries(), 'measure').filter(isUnderWay),
    );
  const say = (wish: MeasureWish) => {
    ledger.wrote(personKey, wish);
    save(wish);
  };
  return {
    shown,
    look: async () => {
      const filter = equals('IndikatorNokkel', serves);
      const path = listItemsPath(services.site, 'Tiltak', { columns: measureRow.columns, filter });
      const items = await services.graph.getAll(path).catch(() => undefined);
      for (const measure of items ? parseRows(measureRow, items).rows : []) read.set(measure.id, measure);
    },
    make: (words: MeasureEdit) => {
      // The key comes of the id's first ten letters: these are unlike each other.
      const operationId = `${services.newId().replace('operation-', '').padStart(8, '0')}-made`;
      const all = { ...words, indicatorId: serves };
      say(newMeasureWish(services, { unitCode: 'KRS-KULTUR' as UnitCode, words: all, demonstration: false, operationId }));
    },
    edit: (which: number, edit: MeasureEdit) => {
      const known = shown();
      const measure = known[which % Math.max(1, known.length)];
      if (measure !== undefined) say({ measure, edit, task: undefined, operationId: services.newId() });
    },
    saved: (entry: SavedEntry<'measure'>) => {
      const { measure } = entry.state.row;
      read.set(measure.id, measure);
      ledger.saved(entry);
    },
  };
}
