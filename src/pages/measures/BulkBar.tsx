import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { measuresAtOnce, useSaveMeasures } from '../../commands/useSaveMeasures.ts';
import type { MeasureStatus, Phase } from '../../domain/measure.ts';
import type { MeasureEdit } from '../../domain/measureEdit.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { BulkOutcome, isKept } from './BulkOutcome.tsx';
import { ChoosePerson } from './ChoosePerson.tsx';
import { useMeasureActions } from './measureActions.ts';
import type { MeasureLine } from './measuresView.ts';
import type { Selection } from './selection.ts';

const statuses: readonly MeasureStatus[] = ['notStarted', 'inProgress', 'implemented', 'cancelled'];
const phases: readonly Phase[] = ['plan', 'do', 'check', 'act'];
const asBefore = { status: '', due: '', responsible: '', phase: '' };

/** The same change of all that are chosen. Each row has its own outcome, and what was not saved stays chosen. */
export function BulkBar({ selection, lines }: { readonly selection: Selection; readonly lines: readonly MeasureLine[] }) {
  const styles = useStyles();
  const { measureEdit, measurePage, measureList } = useTexts();
  const { unit, people } = useMeasureActions();
  const [draft, setDraft] = useState(asBefore);
  const bulk = useSaveMeasures(unit.code);
  const { field } = measureEdit;
  const { status, due, responsible, phase } = draft;
  const person = people.find(({ id }) => id === responsible);
  const edit: MeasureEdit = {
    ...(status === '' ? {} : { status: status as MeasureStatus }),
    ...(due === '' ? {} : { due }),
    ...(person === undefined ? {} : { responsible: person }),
    ...(phase === '' ? {} : { phase: phase as Phase }),
  };
  const count = selection.lines.length;
  const tooMany = count > measuresAtOnce;
  const outcome = <BulkOutcome outcomes={bulk.data} lines={lines} />;
  if (count === 0) return outcome;
  const select = (name: 'status' | 'phase', options: readonly (readonly [string, string])[]) => (
    <Field label={field[name]} size="small">
      <Select size="small" value={draft[name]} onChange={(_, { value }) => setDraft({ ...draft, [name]: value })}>
        <option value="">{measureEdit.unchanged}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      <form
        className={styles.bar}
        aria-label={measureEdit.bulk}
        onSubmit={(event) => {
          event.preventDefault();
          if (tooMany || bulk.isPending || Object.keys(edit).length === 0) return;
          bulk.mutate(
            selection.lines.map(({ measure, seenTask }) => ({ measure, edit, task: seenTask })),
            {
              onSuccess: (outcomes) => {
                if (outcomes.every((each) => each.kind === 'saved' || isKept(each))) selection.clear();
                setDraft(asBefore);
              },
            },
          );
        }}
      >
        <strong role="status" className={styles.count}>
          {measureEdit.selected(count)}
        </strong>
        {select(
          'status',
          statuses.map((each) => [each, measurePage.status[each]]),
        )}
        <Field label={field.due} size="small">
          <Input size="small" type="date" value={due} onChange={(_, { value }) => setDraft({ ...draft, due: value })} />
        </Field>
        <Field label={field.responsible} size="small">
          <ChoosePerson
            chosen={responsible}
            nobody={measureEdit.unchanged}
            size="small"
            onChoose={(id) => setDraft({ ...draft, responsible: id })}
          />
        </Field>
        {select(
          'phase',
          phases.map((each) => [each, measureList.phases[each]]),
        )}
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={bulk.isPending || tooMany || Object.keys(edit).length === 0}
        >
          {bulk.isPending ? measureEdit.saving : measureEdit.apply(count)}
        </Button>
        <Button size="small" appearance="subtle" onClick={selection.clear}>
          {measureEdit.clear}
        </Button>
        {tooMany && <Notice tone="warning">{measureEdit.tooMany(measuresAtOnce)}</Notice>}
        <RefusalNotice refusal={bulk.error === null ? undefined : refusalOf(bulk.error)} />
      </form>
      {outcome}
    </>
  );
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: tokens.spacingVerticalS,
    zIndex: 3,
    order: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    marginTop: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    '@media print': { display: 'none' },
  },
  count: { alignSelf: 'center' },
});
