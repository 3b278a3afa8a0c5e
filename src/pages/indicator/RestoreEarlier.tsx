import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSaveResult } from '../../commands/useSaveResult.ts';
import type { ResultDraft } from '../../domain/resultDraft.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useServices } from '../../queries/services.ts';
import { ConflictChoice } from '../../ui/ConflictChoice.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { SavedNotice } from '../../ui/SavedNotice.tsx';
import type { Earlier } from './historyView.ts';

/** What a draft is made of, but for its words and its id. */
export type RestoredPlace = Pick<ResultDraft, 'indicator' | 'unitCode' | 'onBehalfOf' | 'before'>;

/** Puts an earlier value and its comment back, as a new version in the person's own name; asked once before it is done. */
export function RestoreEarlier({
  earlier: { period, text, comment },
  place,
  onRestored,
}: {
  readonly earlier: Earlier;
  readonly place: RestoredPlace;
  /** Told what was put back, once the server has it. */
  readonly onRestored: (words: string) => void;
}) {
  const styles = useStyles();
  const { history, dates, frame, scorecardPage } = useTexts();
  const { newId } = useServices();
  const [asking, setAsking] = useState(false);
  const save = useSaveResult(place.unitCode);
  const named = dates.period(period);
  // The list is read anew as soon as it is saved, and this may be gone by then: whoever waits is told all the same.
  const send = async (draft: ResultDraft) => {
    const outcome = await save.mutateAsync(draft).catch(() => undefined);
    if (outcome?.kind === 'saved') onRestored(history.restored(text, named));
  };
  if (!asking)
    return (
      <Button size="small" className={styles.button} aria-label={history.restoreOf(text, named)} onClick={() => setAsking(true)}>
        {history.restore(text)}
      </Button>
    );
  return (
    <div role="group" aria-label={history.restoreOf(text, named)} className={styles.question}>
      <span>{history.restoreSure(text, named)}</span>
      {comment !== undefined && <span>{history.restoreComment(comment)}</span>}
      <RefusalNotice refusal={save.error === null ? undefined : refusalOf(save.error)} />
      {save.data?.kind === 'kept' && <SavedNotice kind="kept" />}
      {save.data?.kind === 'uncertain' && <Notice tone="warning">{scorecardPage.uncertain}</Notice>}
      {save.data?.kind === 'conflict' && (
        <ConflictChoice
          conflict={save.data}
          onKeepTheirs={() => setAsking(false)}
          onSaveMine={() => void (save.data?.kind === 'conflict' && send(save.data.mine))}
        />
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          disabledFocusable={save.isPending}
          onClick={() => void send({ ...place, period, text, comment, operationId: newId() })}
        >
          {history.restoreDo}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {frame.cancel}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  button: { marginTop: tokens.spacingVerticalXS, '@media print': { display: 'none' } },
  question: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    maxWidth: '72ch',
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});
