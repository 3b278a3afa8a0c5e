import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureSide } from '../text/measureSaid.ts';
import { useTexts } from './Language.tsx';
import { Notice } from './Notice.tsx';

/** Two people changed the same of a measure: both side by side, field by field, and the person chooses. Nothing is overwritten by itself. */
export function MeasureConflict({
  sides,
  onKeepTheirs,
  onSaveMine,
}: {
  readonly sides: readonly MeasureSide[];
  readonly onKeepTheirs: () => void;
  readonly onSaveMine: () => void;
}) {
  const styles = useStyles();
  const { measureEdit } = useTexts();
  const names = sides.map(({ name }) => measureEdit.field[name].toLocaleLowerCase('nb')).join(', ');
  return (
    <Notice tone="danger" title={measureEdit.conflict(names)}>
      {sides.map(({ name, theirs, mine }) => (
        <dl key={name} className={styles.sides}>
          <dt>{measureEdit.theirs}</dt>
          <dd className={styles.said}>{theirs}</dd>
          <dt>{measureEdit.mine}</dt>
          <dd className={styles.said}>{mine}</dd>
        </dl>
      ))}
      <div className={styles.actions}>
        <Button size="small" onClick={onKeepTheirs}>
          {measureEdit.keepTheirs}
        </Button>
        <Button size="small" onClick={onSaveMine}>
          {measureEdit.keepMine}
        </Button>
      </div>
    </Notice>
  );
}

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
