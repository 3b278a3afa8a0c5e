import type { MeasureStatus, Phase } from '../../domain/measure.ts';
import type { Texts } from '../../text/texts.ts';
import { RowToggle } from '../../ui/RowToggle.tsx';
import type { TableColumn } from '../../ui/table/tableColumn.ts';
import { Tag } from '../../ui/Tag.tsx';
import { IndicatorUnder } from './IndicatorUnder.tsx';
import type { MeasureLine } from './measuresView.ts';
import type { OpenMeasures } from './openMeasures.ts';
import { DueCell, PhaseCell, ResponsibleCell, StatusCell } from './QuickCells.tsx';
import { SaveNote } from './SaveNote.tsx';
import { TaskCell } from './TaskCell.tsx';

const statusOrder: Readonly<Record<MeasureStatus, number>> = { notStarted: 0, inProgress: 1, implemented: 2, cancelled: 3 };
const phaseOrder: Readonly<Record<Phase, number>> = { plan: 0, do: 1, check: 2, act: 3 };

/** The columns of the measures. Where it is tight the indicator stands beneath the title. */
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
    sortBy: ({ indicatorId, indicator: name }) => (indicatorId === undefined ? undefined : name),
  };
  return [
    {
      key: 'title',
      name: column.title,
      width: roomy ? '27%' : '30%',
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
          {!roomy && <IndicatorUnder line={line} />}
          <SaveNote line={line} />
        </>
      ),
      sortBy: ({ title }) => title,
    },
    {
      key: 'responsible',
      name: column.responsible,
      cell: (line) => <ResponsibleCell line={line} />,
      sortBy: ({ nobody, responsible }) => (nobody ? undefined : responsible),
    },
    { key: 'due', name: column.due, cell: (line) => <DueCell line={line} />, sortBy: ({ measure }) => measure.due },
    {
      key: 'status',
      name: column.status,
      cell: (line) => <StatusCell line={line} />,
      sortBy: ({ status }) => statusOrder[status],
    },
    {
      key: 'phase',
      name: measureList.phaseShort,
      width: '96px',
      cell: (line) => <PhaseCell line={line} />,
      sortBy: ({ measure: { phase } }) => phase && phaseOrder[phase],
    },
    ...(roomy ? [indicator] : []),
    {
      key: 'task',
      name: column.task,
      cell: (line) => <TaskCell line={line} onMake={() => opened.openTask(line.id)} />,
    },
  ];
}
