import { useCallback, useMemo } from 'react';
import { useTexts } from '../../ui/Language.tsx';
import { LongTable } from '../../ui/table/LongTable.tsx';
import type { TableGroup, TableSort } from '../../ui/table/tableColumn.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { measureColumns } from './measureColumns.tsx';
import { MeasureDetails } from './MeasureDetails.tsx';
import type { MeasureLine } from './measuresView.ts';
import type { OpenMeasures } from './openMeasures.ts';
import { selectColumn } from './selectColumn.tsx';
import type { Selection } from './selection.ts';

const keyOf = ({ id }: MeasureLine) => id;

/** The measures as a table of any length; a row is changed where it stands, and opens in place. */
export function MeasureTable({
  groups,
  row,
  opened,
  selection,
  sort,
  onSort,
}: {
  readonly groups: readonly TableGroup<MeasureLine>[];
  /** The one a link led to. */
  readonly row: string | undefined;
  readonly opened: OpenMeasures;
  /** Undefined where the person may not change any. */
  readonly selection: Selection | undefined;
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort) => void;
}) {
  const texts = useTexts();
  const roomy = useMedia('(min-width: 1000px)');
  const columns = useMemo(() => measureColumns({ texts, roomy, row, opened }), [texts, roomy, row, opened]);
  const all = useMemo(
    () => (selection === undefined ? columns : [selectColumn(selection, texts), ...columns]),
    [selection, columns, texts],
  );
  const isOpen = useCallback(({ id }: MeasureLine) => opened.has(id), [opened]);
  return (
    <LongTable
      label={texts.frame.sections.tiltak}
      columns={all}
      groups={groups}
      keyOf={keyOf}
      rowHeader="title"
      sort={sort}
      onSort={onSort}
      {...(opened.any ? { isOpen } : {})}
      details={(line) => <MeasureDetails key={line.id} line={line} onTask={opened.onTask(line.id)} />}
      marked={row}
      rowHeight={49}
    />
  );
}
