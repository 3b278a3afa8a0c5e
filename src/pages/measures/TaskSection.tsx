import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { createTask, type TaskWish } from '../../commands/createTask.ts';
import { linkExistingTask } from '../../commands/linkExistingTask.ts';
import { unlinkTask } from '../../commands/unlinkTask.ts';
import { useMeasureCommand } from '../../commands/useMeasureCommand.ts';
import type { Task } from '../../domain/task.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { LinkTask } from './LinkTask.tsx';
import type { MeasureLine } from './measuresView.ts';
import { NewTask } from './NewTask.tsx';
import { TaskPanel } from './TaskPanel.tsx';
import { UnsentEchoes } from './UnsentEchoes.tsx';

/** A measure's ties to Planner, and what came of the last thing done about them; it stands while a tie comes and goes. */
export function TaskSection({ line, begin }: { readonly line: MeasureLine; readonly begin: boolean }) {
  const styles = useStyles();
  const { task: words, measurePage } = useTexts();
  const { measure, unit } = line;
  const [making, setMaking] = useState(begin);
  const create = useMeasureCommand('createTask', unit.code, (services, wish: TaskWish) => createTask(services, wish));
  const link = useMeasureCommand('linkExistingTask', unit.code, (services, task: Task) =>
    linkExistingTask(services, measure, task),
  );
  const unlink = useMeasureCommand('unlinkTask', unit.code, (services) => unlinkTask(services, measure));
  const refused = create.error ?? link.error ?? unlink.error;
  const kinds = [create.data?.kind, link.data?.kind, unlink.data?.kind];
  const mayMake = line.mayMakeTask;
  const again = () => [create, link, unlink].forEach(({ reset }) => reset());
  return (
    <section className={styles.section} aria-label={words.heading}>
      {line.task && <TaskPanel line={line} unlinking={unlink.isPending} onUnlink={() => (again(), unlink.mutate())} />}
      {mayMake && !making && (
        <Button size="small" onClick={() => setMaking(true)}>
          {words.heading}
        </Button>
      )}
      {mayMake && making && (
        <NewTask unit={unit} creating={create.isPending} onCreate={(wish) => (again(), create.mutate({ measure, ...wish }))}>
          {(plan) => <LinkTask key={plan} plan={plan} linking={link.isPending} onLink={(task) => (again(), link.mutate(task))} />}
        </NewTask>
      )}
      {create.data && create.data.kind !== 'uncertain' && <UnsentEchoes echoes={create.data.unsent} />}
      {create.data?.kind === 'created' && create.data.unsent.length === 0 && (
        <Notice tone="success">{measurePage.taskCreated}</Notice>
      )}
      {kinds.includes('alreadyLinked') && <Notice tone="warning">{measurePage.alreadyLinked}</Notice>}
      {kinds.includes('uncertain') && <Notice tone="danger">{measurePage.taskUncertain}</Notice>}
      {kinds.includes('changed') && <Notice tone="warning">{words.changedMeanwhile}</Notice>}
      {link.data?.kind === 'taken' && <Notice tone="warning">{words.taken(link.data.by)}</Notice>}
      {link.data?.kind === 'linked' && <UnsentEchoes echoes={link.data.unsent} />}
      {link.data?.kind === 'linked' && <Notice tone="success">{words.linked}</Notice>}
      {unlink.data?.kind === 'unlinked' && <UnsentEchoes echoes={unlink.data.unsent} />}
      {unlink.data?.kind === 'unlinked' && <Notice tone="success">{words.unlinked}</Notice>}
      <RefusalNotice refusal={refused ? refusalOf(refused) : undefined} />
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS, width: '100%' },
});
