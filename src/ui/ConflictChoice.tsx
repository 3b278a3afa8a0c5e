import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Result } from '../domain/result.ts';
import { useTexts } from './Language.tsx';
import { Notice } from './Notice.tsx';
import { Sides } from './Sides.tsx';

/** What a person said of a result, what somebody else has said of the same meanwhile, and what both began with, if anything. */
export type Conflict = {
  readonly before: Said | undefined;
  readonly mine: Said;
  readonly theirs: Said & Pick<Result, 'reportedBy'>;
};

type Said = Pick<Result, 'text' | 'comment'>;

/** Two people wrote the same cell: both texts side by side with what stood before, and the person chooses. Nothing is overwritten by itself. */
export function ConflictChoice({
  conflict: { before, mine, theirs },
  onKeepTheirs,
  onSaveMine,
}: {
  readonly conflict: Conflict;
  readonly onKeepTheirs: () => void;
  readonly onSaveMine: () => void;
}) {
  const styles = useStyles();
  const { scorecardPage, frame } = useTexts();
  const { conflict } = scorecardPage;
  const words = (said: Said | undefined) => [said?.text, said?.comment].filter(Boolean).join(' · ') || conflict.nothing;
  return (
    <Notice tone="danger" title={conflict.title}>
      <Sides
        sides={[
          [conflict.before, words(before)],
          [conflict.theirs(theirs.reportedBy?.name ?? frame.unknown), words(theirs)],
          [conflict.mine, words(mine)],
        ]}
      />
      <div className={styles.actions}>
        <Button onClick={onKeepTheirs}>{conflict.keepTheirs}</Button>
        <Button onClick={onSaveMine}>{conflict.saveMine}</Button>
      </div>
    </Notice>
  );
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
