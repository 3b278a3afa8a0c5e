import { makeStyles, tokens } from '@fluentui/react-components';
import { measureSides } from '../../text/measureSaid.ts';
import { useTexts } from '../../ui/Language.tsx';
import { MeasureConflict } from '../../ui/MeasureConflict.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { useMeasureActions } from './measureActions.ts';
import type { MeasureLine } from './measuresView.ts';
import { UnsentEchoes } from './UnsentEchoes.tsx';

/** How a row's last edit went, where the row is: nothing while all is well, but a short «Lagret». A collision shows both, and the person chooses. */
export function SaveNote({ line }: { readonly line: MeasureLine }) {
  const styles = useStyles();
  const texts = useTexts();
  const { measureEdit, outbox } = texts;
  const { saveOf, settle, indicators } = useMeasureActions();
  const save = saveOf(line.id);
  switch (save?.kind) {
    case undefined:
      return null;
    case 'saving':
      return (
        <span role="status" className={styles.quiet}>
          {measureEdit.saving}
        </span>
      );
    case 'saved':
      return save.unsent.length > 0 ? (
        <UnsentEchoes echoes={save.unsent} />
      ) : (
        <span role="status" className={styles.quiet}>
          {measureEdit.saved}
        </span>
      );
    case 'kept':
      return (
        <span role="status" className={styles.quiet}>
          {outbox.notSent}
        </span>
      );
    case 'refused':
      return <RefusalNotice refusal={save.refusal} />;
    case 'uncertain':
      return <Notice tone="warning">{outbox.state.uncertain}</Notice>;
    case 'conflict':
      return (
        <MeasureConflict
          sides={measureSides(
            save.fields,
            { before: save.wish.measure, mine: save.wish.edit, theirs: save.theirs },
            { texts, indicators },
          )}
          onKeepTheirs={() => settle(line.id, 'theirs')}
          onSaveMine={() => settle(line.id, 'mine')}
        />
      );
  }
}

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
