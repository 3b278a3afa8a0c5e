import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PartCollision } from '../../commands/saveParts.ts';
import type { PartEntry } from '../../domain/partsDraft.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Two people wrote the same parts: both figures side by side, part by part, and the person chooses. Nothing is overwritten by itself. */
export function PartsConflict({
  collisions,
  onKeepTheirs,
  onSaveMine,
}: {
  readonly collisions: readonly PartCollision[];
  /** Told the entries as the others left them. */
  readonly onKeepTheirs: (theirs: readonly PartEntry[]) => void;
  readonly onSaveMine: () => void;
}) {
  const styles = useStyles();
  const { conflict, keepTheirs, saveMine } = useTexts().partForm;
  const told = (text: string) => (text.trim() === '' ? conflict.empty : text.trim());
  return (
    <Notice tone="danger" title={conflict.title}>
      <ul className={styles.list}>
        {collisions.map(({ entry, theirs }) => (
          <li key={entry.order}>{conflict.theirs(entry.name, told(theirs.text), told(entry.text))}</li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          onClick={() =>
            onKeepTheirs(
              collisions.map(({ entry, theirs }) => ({ ...entry, text: theirs.text, answers: theirs.answers, before: theirs })),
            )
          }
        >
          {keepTheirs}
        </Button>
        <Button onClick={onSaveMine}>{saveMine}</Button>
      </div>
    </Notice>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
