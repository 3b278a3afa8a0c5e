import { makeStyles, tokens } from '@fluentui/react-components';
import { isKept } from '../../commands/measureSave.ts';
import { useLastWrite } from '../../commands/useLastWrite.ts';
import { useMeasureSave } from '../../commands/useMeasureSave.ts';
import type { Measure } from '../../domain/measure.ts';
import type { ResultUpdate } from '../../domain/resultUpdates.ts';
import { useTexts } from '../../ui/Language.tsx';
import { KeptNotice } from '../../ui/KeptNotice.tsx';
import { SavedNotice } from '../../ui/SavedNotice.tsx';
import type { UpdateLine } from './updatesView.ts';

/** What became of the one just left: of a result also the way to take it back. */
export function LastSaved({ line }: { readonly line: UpdateLine }) {
  const styles = useStyles();
  const { update, title } = line;
  return (
    <div className={styles.last}>
      {update.kind === 'result' ? <ResultSaved update={update} title={title} /> : <MeasureMoved measure={update.measure} />}
    </div>
  );
}

/** The status a measure was given, and whether the list has it. */
function MeasureMoved({ measure: { id, title, status } }: { readonly measure: Measure }) {
  const { updates, measurePage } = useTexts();
  const save = useMeasureSave(id);
  const words = updates.moved(title, measurePage.status[status]);
  return <KeptNotice kept={save !== undefined && isKept(save)} words={words} what={words} />;
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
