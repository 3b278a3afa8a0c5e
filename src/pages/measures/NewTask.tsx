import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { TaskWish } from '../../commands/createTask.ts';
import type { PlanId } from '../../domain/id.ts';
import type { Unit } from '../../domain/unit.ts';
import { useBuckets, usePlans } from '../../queries/plans.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

/** Making a task for a measure in a chosen plan and bucket, or choosing one that is there. The unit's own plan comes first. */
export function NewTask({
  unit,
  creating,
  onCreate,
  children,
}: {
  readonly unit: Unit;
  readonly creating: boolean;
  readonly onCreate: (wish: Omit<TaskWish, 'measure'>) => void;
  /** What else can be done in the plan that is chosen. */
  readonly children: (plan: PlanId) => ReactNode;
}) {
  const styles = useStyles();
  const { task: words, measurePage } = useTexts();
  const plans = usePlans();
  const [chosen, setChosen] = useState<PlanId>();
  const known = plans.data ?? [];
  const plan =
    chosen ?? known.find(({ id }) => id === unit.planId)?.id ?? known[0]?.id ?? (plans.refusal ? undefined : unit.planId);
  const buckets = useBuckets(plans.data === undefined ? undefined : plan);
  const [bucket, setBucket] = useState('');
  if (plans.refusal)
    return (
      <>
        <RefusalNotice refusal={plans.refusal} />
        <Button size="small" onClick={plans.again}>
          {measurePage.sendAgain}
        </Button>
      </>
    );
  if (plans.data?.length === 0) return <Notice>{words.noPlans}</Notice>;
  return (
    <>
      {unit.planId === undefined && <Notice>{measurePage.noPlan}</Notice>}
      <div className={styles.choice}>
        <Field label={words.plan} size="small">
          <Select
            size="small"
            value={plan ?? ''}
            onChange={(_, { value }) => {
              setChosen(value as PlanId);
              setBucket('');
            }}
          >
            {known.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.bucket} size="small">
          <Select size="small" value={bucket} onChange={(_, { value }) => setBucket(value)}>
            <option value="">{words.firstBucket}</option>
            {buckets.data?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={creating || plan === undefined}
          onClick={() => {
            if (plan !== undefined && !creating) onCreate({ planId: plan, bucketId: bucket === '' ? undefined : bucket });
          }}
        >
          {creating ? measurePage.creatingTask : measurePage.createTask}
        </Button>
      </div>
      {plan !== undefined && plans.data !== undefined && children(plan)}
    </>
  );
}

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});
