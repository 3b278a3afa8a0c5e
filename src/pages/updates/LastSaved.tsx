import { makeStyles, tokens } from '@fluentui/react-components';
import { useLastWrite } from '../../commands/useLastWrite.ts';
import type { ResultUpdate } from '../../domain/resultUpdates.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SavedNotice } from '../../ui/SavedNotice.tsx';
import type { UpdateLine } from './updatesView.ts';

/** What became of the one just left: of a result also the way to take it back. */
export function LastSaved({ line }: { readonly line: UpdateLine }) {
  const styles = useStyles();
  const { updates, measurePage } = useTexts();
  const { update, title } = line;
  return (
    <div className={styles.last}>
      {update.kind === 'result' ? (
        <ResultSaved update={update} title={title} />
      ) : (
        <Notice tone="success">{updates.moved(title, measurePage.status[update.measure.status])}</Notice>
      )}
    </div>
  );
}

/** How the last save of a result stands; nothing where nothing is known of it. */
export function ResultSaved({ update: { checkIn }, title }: { readonly update: ResultUpdate; readonly title?: string }) {
  const { indicator, unitCode, period } = checkIn;
  const last = useLastWrite({ indicatorId: indicator.id, unitCode, period });
  return last === undefined ? null : (
    <>
      {title !== undefined && <strong>{title}</strong>}
      <SavedNotice {...last} />
    </>
  );
}

const useStyles = makeStyles({ last: { marginBottom: tokens.spacingVerticalS } });
