import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { isOver, type ImportOutcome } from '../../commands/importOutcome.ts';
import type { ImportOutcomes } from '../../commands/saveImport.ts';
import type { ImportStep } from '../../domain/import/importStep.ts';
import { useServices } from '../../queries/services.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { stepName } from './differenceGroups.ts';

/** How far the writing has come and what came of it: what was written, refused, changed by others, in doubt, and still left. */
export function SaveSection({
  sent,
  outcomes,
  saving,
  onGoOn,
  onStop,
}: {
  readonly sent: readonly ImportStep[];
  readonly outcomes: ImportOutcomes;
  readonly saving: boolean;
  readonly onGoOn: () => void;
  readonly onStop: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { administrator } = useServices();
  const { importPage } = texts;
  const { outcome: words } = importPage;
  if (sent.length === 0) return null;
  const of = (kind: ImportOutcome['kind']) => sent.filter(({ key }) => outcomes.get(key)?.kind === kind);
  const refused = of('refused')
    .map(({ key }) => outcomes.get(key))
    .filter((outcome) => outcome?.kind === 'refused');
  const readOnly = refused.filter(({ refusal }) => refusal.kind === 'readOnly');
  const others = refused.find(({ refusal }) => refusal.kind !== 'readOnly');
  const later = of('later')
    .map(({ key }) => outcomes.get(key))
    .find((outcome) => outcome?.kind === 'later');
  const left = sent.filter(({ key }) => {
    const outcome = outcomes.get(key);
    return !isOver(outcome) && outcome?.kind !== 'refused' && outcome?.kind !== 'blocked';
  });
  const conflicts = sent.flatMap((step) => {
    const outcome = outcomes.get(step.key);
    return outcome?.kind === 'conflict' ? [{ step, theirs: outcome.theirs }] : [];
  });
  const saved = of('saved').length;
  return (
    <div className={styles.section}>
      {saving && (
        <>
          <p role="status" className={styles.text}>
            {importPage.saving(sent.length - left.length, sent.length)}
          </p>
          <ProgressBar
            value={sent.length - left.length}
            max={sent.length}
            aria-label={importPage.saving(sent.length - left.length, sent.length)}
          />
          <Button className={styles.button} onClick={onStop}>
            {importPage.stop}
          </Button>
        </>
      )}
      {!saving && saved > 0 && <Notice tone="success">{words.saved(saved)}</Notice>}
      {!saving && readOnly.length > 0 && <Notice tone="warning">{words.definitions(readOnly.length, administrator)}</Notice>}
      {!saving && of('blocked').length > 0 && <Notice>{words.blocked(of('blocked').length)}</Notice>}
      {!saving && <RefusalNotice refusal={others?.refusal ?? later?.refusal} />}
      {conflicts.length > 0 && (
        <Notice tone="warning" title={words.conflicts(conflicts.length)}>
          <ul className={styles.list}>
            {conflicts.map(({ step, theirs }) => (
              <li key={step.key}>{words.theirs(`${step.indicator} ${stepName(step, texts)}`.trim(), theirs)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {!saving && of('uncertain').length > 0 && <Notice tone="warning">{words.uncertain(of('uncertain').length)}</Notice>}
      {!saving && left.length > 0 && (
        <>
          <p className={styles.text}>{words.left(left.length)}</p>
          <Button appearance="primary" className={styles.button} onClick={onGoOn}>
            {importPage.goOn(left.length)}
          </Button>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  button: { alignSelf: 'flex-start' },
});
