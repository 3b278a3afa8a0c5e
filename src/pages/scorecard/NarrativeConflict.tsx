import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { narrativeBlocks, type Narrative } from '../../domain/narrative.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NarrativeText } from './NarrativeText.tsx';

/** Two people wrote the same section: both texts side by side with what stood before, and the person chooses. Nothing is overwritten by itself. */
export function NarrativeConflict({
  before,
  mine,
  theirs,
  onKeepTheirs,
  onSaveMine,
}: {
  readonly before: string;
  readonly mine: string;
  readonly theirs: Narrative;
  readonly onKeepTheirs: () => void;
  readonly onSaveMine: () => void;
}) {
  const styles = useStyles();
  const { scorecardPage, frame } = useTexts();
  const { conflict } = scorecardPage.narrative;
  const sides = [
    { title: conflict.before, text: before },
    { title: conflict.theirs(theirs.writtenBy?.name ?? frame.unknown), text: theirs.text },
    { title: conflict.mine, text: mine },
  ];
  return (
    <Notice tone="danger" title={conflict.title}>
      <div className={styles.sides}>
        {sides.map(({ title, text }) => (
          <section key={title} aria-label={title} className={styles.side}>
            <strong>{title}</strong>
            {text.trim() === '' ? <p>{conflict.empty}</p> : <NarrativeText blocks={narrativeBlocks(text)} />}
          </section>
        ))}
      </div>
      <div className={styles.actions}>
        <Button onClick={onKeepTheirs}>{conflict.keepTheirs}</Button>
        <Button onClick={onSaveMine}>{conflict.saveMine}</Button>
      </div>
    </Notice>
  );
}

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalL,
    width: '100%',
  },
  side: {
    padding: tokens.spacingHorizontalM,
    maxHeight: '40vh',
    overflowY: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
