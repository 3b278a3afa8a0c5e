import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Result } from '../domain/result.ts';
import { useTexts } from './Language.tsx';
import { Notice } from './Notice.tsx';

/** What a person said of a result, and what somebody else has said of the same meanwhile. */
export type Conflict = { readonly mine: Pick<Result, 'text' | 'comment'>; readonly theirs: Result };

/** Two people wrote the same cell: both texts side by side, and the person chooses. Nothing is overwritten by itself. */
export function ConflictChoice({
  conflict: { mine, theirs },
  onKeepTheirs,
  onSaveMine,
}: {
  readonly conflict: Conflict;
  readonly onKeepTheirs: () => void;
  readonly onSaveMine: () => void;
}) {
  const styles = useStyles();
  const { conflict } = useTexts().scorecardPage;
  return (
    <Notice tone="danger" title={conflict.title}>
      <p className={styles.line}>
        {conflict.theirs(theirs.reportedBy?.name ?? '?', [theirs.text, theirs.comment].filter(Boolean).join(' · '))}
      </p>
      <p className={styles.line}>{conflict.mine([mine.text, mine.comment].filter(Boolean).join(' · '))}</p>
      <div className={styles.actions}>
        <Button onClick={onKeepTheirs}>{conflict.keepTheirs}</Button>
        <Button onClick={onSaveMine}>{conflict.saveMine}</Button>
      </div>
    </Notice>
  );
}

const useStyles = makeStyles({
  line: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
