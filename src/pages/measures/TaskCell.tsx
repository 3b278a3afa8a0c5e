import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useCreateTask } from '../../commands/useCreateTask.ts';
import type { Unit } from '../../domain/unit.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { UnsentEchoes } from './UnsentEchoes.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { MeasureLine } from './measuresView.ts';

/** The measure's task in Planner: how it agrees and the way to it, or the button that makes one. */
export function TaskCell({ line, unit }: { readonly line: MeasureLine; readonly unit: Unit }) {
  const styles = useStyles();
  const { measurePage } = useTexts();
  const create = useCreateTask(unit.code);
  const { planId } = unit;
  return (
    <div className={styles.cell}>
      {line.task && (
        <>
          {line.task.words !== '' && <Tag tone={line.task.tone}>{line.task.words}</Tag>}
          <Link href={line.task.url} target="_blank" rel="noreferrer" inline>
            {measurePage.openPlan}
          </Link>
        </>
      )}
      {line.mayCreateTask && planId !== undefined && (
        <Button
          size="small"
          className={styles.make}
          disabledFocusable={create.isPending}
          aria-label={measurePage.createTaskFor(line.title)}
          onClick={() => !create.isPending && create.mutate({ measure: line.measure, planId })}
        >
          {create.isPending ? measurePage.creatingTask : measurePage.createTask}
        </Button>
      )}
      {create.data?.kind === 'created' && create.data.unsent.length === 0 && (
        <Notice tone="success">{measurePage.taskCreated}</Notice>
      )}
      {create.data?.kind === 'alreadyLinked' && <Notice tone="warning">{measurePage.alreadyLinked}</Notice>}
      {create.data && create.data.kind !== 'uncertain' && <UnsentEchoes echoes={create.data.unsent} />}
      {create.data?.kind === 'uncertain' && <Notice tone="danger">{measurePage.taskUncertain}</Notice>}
      <RefusalNotice refusal={create.error === null ? undefined : refusalOf(create.error)} />
    </div>
  );
}

const useStyles = makeStyles({
  make: { whiteSpace: 'nowrap' },
  cell: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
});
