import type { Texts } from '../../text/texts.ts';
import { RowToggle } from '../../ui/RowToggle.tsx';
import type { TableColumn } from '../../ui/table/tableColumn.ts';
import { Tag } from '../../ui/Tag.tsx';
import { sortByOf } from './measureSorts.ts';
import type { MeasureLine } from './measuresView.ts';
import type { OpenMeasures } from './openMeasures.ts';
import { DueCell, PhaseCell, ResponsibleCell, StatusCell } from './QuickCells.tsx';
import { SaveNote } from './SaveNote.tsx';
import { TaskCell } from './TaskCell.tsx';
import { UnderTitle } from './UnderTitle.tsx';

/** The columns of the measures. Where it is tight the indicator stands beneath the title, and PUFF beneath the status. */
export function measureColumns({
  texts: { measurePage, measureList },
  roomy,
  row,
  opened,
}: {
  readonly texts: Texts;
  readonly roomy: boolean;
  readonly row: string | undefined;
  readonly opened: OpenMeasures;
}): readonly TableColumn<MeasureLine>[] {
  const { column } = measurePage;
  const indicator: TableColumn<MeasureLine> = {
    key: 'indicator',
    name: column.indicator,
    cell: (line) => line.indicator,
    sortBy: sortByOf('indicator'),
  };
  const phase: TableColumn<MeasureLine> = {
    key: 'phase',
    name: measureList.phaseShort,
    width: '104px',
    cell: (line) => <PhaseCell line={line} />,
    sortBy: sortByOf('phase'),
  };
  return [
    {
      key: 'title',
      name: column.title,
      width: roomy ? '26%' : '29%',
      cell: (line) => (
        <>
          <RowToggle
            walk="title"
            open={opened.has(line.id)}
            label={measureList.details(line.title)}
            onToggle={() => opened.toggle(line.id)}
          >
            {line.title} {line.id === row && <Tag tone="brand">{measurePage.chosenRow}</Tag>}
          </RowToggle>
          {line.unitName !== undefined && <UnderTitle>{line.unitName}</UnderTitle>}
          {!roomy && <UnderTitle>{line.indicator}</UnderTitle>}
          <SaveNote line={line} />
        </>
      ),
      sortBy: sortByOf('title'),
    },
    {
      key: 'responsible',
      name: column.responsible,
      cell: (line) => <ResponsibleCell line={line} />,
      sortBy: sortByOf('responsible'),
    },
    { key: 'due', name: column.due, width: '128px', cell: (line) => <DueCell line={line} />, sortBy: sortByOf('due') },
    {
      key: 'status',
      name: column.status,
      width: '128px',
      cell: (line) => (
        <>
          <StatusCell line={line} />
          {!roomy && <PhaseCell line={line} />}
        </>
      ),
      sortBy: sortByOf('status'),
    },
    ...(roomy ? [phase, indicator] : []),
    {
      key: 'task',
      name: column.task,
      width: '124px',
      cell: (line) => <TaskCell line={line} onMake={() => opened.openTask(line.id)} />,
    },
  ];
}
