import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureSide } from '../text/measureSaid.ts';
import { useTexts } from './Language.tsx';
import { Notice } from './Notice.tsx';
import { Sides } from './Sides.tsx';

/** Two people changed the same of a measure: both side by side with what stood before, field by field, and the person chooses. Nothing is overwritten by itself. */
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
      {sides.map(({ name, before, theirs, mine }) => (
        <Sides
          key={name}
          sides={[
            [measureEdit.before, before],
            [measureEdit.theirs, theirs],
            [measureEdit.mine, mine],
          ]}
        />
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
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
