import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureStatus, Phase } from '../../domain/measure.ts';
import { useTexts } from '../../ui/Language.tsx';
import { QuickDay } from '../../ui/QuickDay.tsx';
import { QuickMenu } from '../../ui/QuickMenu.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useMeasureActions } from './measureActions.ts';
import type { MeasureLine } from './measuresView.ts';

type Props = { readonly line: MeasureLine };

const statuses: readonly MeasureStatus[] = ['notStarted', 'inProgress', 'implemented', 'cancelled'];
const phases: readonly Phase[] = ['plan', 'do', 'check', 'act'];

/** Status, changed where it stands by those who may; beneath it the task's checklist. */
export function StatusCell({ line }: Props) {
  const styles = useStyles();
  const { measurePage, measureEdit } = useTexts();
  const { save } = useMeasureActions();
  const chip = <StatusChip status={line.status} words={line.statusWords} />;
  return (
    <>
      {line.mayUpdate ? (
        <QuickMenu
          walk="status"
          label={`${line.statusWords}. ${measureEdit.change(measureEdit.field.status, line.title)}`}
          value={line.status}
          options={statuses.map((value) => ({ value, name: measurePage.status[value] }))}
          onChoose={(status) => save(line, { status })}
        >
          {chip}
        </QuickMenu>
      ) : (
        chip
      )}
      {line.progress !== undefined && <div className={styles.under}>{line.progress}</div>}
    </>
  );
}

/** Who answers for it, and who stands in. */
export function ResponsibleCell({ line }: Props) {
  const styles = useStyles();
  const { measureEdit } = useTexts();
  const { save, people } = useMeasureActions();
  const name = <span className={line.nobody ? styles.quiet : undefined}>{line.responsible}</span>;
  return (
    <>
      {line.mayEdit ? (
        <QuickMenu
          walk="responsible"
          label={`${line.responsible}. ${measureEdit.change(measureEdit.field.responsible, line.title)}`}
          value={line.measure.responsible?.id as string | undefined}
          options={[
            { value: undefined, name: measureEdit.nobody },
            ...people.map(({ id, name: each }) => ({ value: id as string, name: each })),
          ]}
          onChoose={(id) => save(line, { responsible: people.find((person) => person.id === id) })}
        >
          {name}
        </QuickMenu>
      ) : (
        name
      )}
      {line.deputy !== undefined && <div className={styles.under}>{line.deputy}</div>}
    </>
  );
}

/** By when, and how late it is. */
export function DueCell({ line }: Props) {
  const { measureEdit } = useTexts();
  const { save } = useMeasureActions();
  return (
    <>
      {line.mayUpdate ? (
        <QuickDay
          walk="due"
          label={`${line.due}. ${measureEdit.change(measureEdit.field.due, line.title)}`}
          value={line.dueDay}
          onChoose={(due) => save(line, { due })}
        >
          {line.due}
        </QuickDay>
      ) : (
        line.due
      )}{' '}
      {line.overdue !== undefined && <Tag tone="danger">{line.overdue}</Tag>}
    </>
  );
}

/** Where in PUFF it stands. */
export function PhaseCell({ line }: Props) {
  const styles = useStyles();
  const { measureList, measureEdit } = useTexts();
  const { save } = useMeasureActions();
  const { phase } = line.measure;
  const words = phase === undefined ? <span className={styles.quiet}>–</span> : line.phase;
  if (!line.mayUpdate) return words;
  return (
    <QuickMenu
      walk="phase"
      label={`${line.phase}. ${measureEdit.change(measureEdit.field.phase, line.title)}`}
      value={phase}
      options={[undefined, ...phases].map((value) => ({
        value,
        name: value === undefined ? measureList.noPhase : measureList.phases[value],
      }))}
      onChoose={(chosen) => save(line, { phase: chosen })}
    >
      {words}
    </QuickMenu>
  );
}

const useStyles = makeStyles({
  under: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
