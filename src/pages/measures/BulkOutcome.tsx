import { makeStyles } from '@fluentui/react-components';
import type { RowOutcome } from '../../commands/saveMeasures.ts';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { MeasureLine } from './measuresView.ts';

/** What came of a change of many: how many were saved, and each that was not by name and why. */
export function BulkOutcome({
  outcomes,
  lines,
}: {
  readonly outcomes: readonly RowOutcome[] | undefined;
  readonly lines: readonly MeasureLine[];
}) {
  const styles = useStyles();
  const { measureEdit: words } = useTexts();
  const wordsOf = useRefusalWords();
  if (outcomes === undefined) return null;
  const titles = new Map(lines.map(({ id, title }) => [id, title]));
  const saved = outcomes.filter(({ kind }) => kind === 'saved').length;
  const told = outcomes.flatMap((outcome) => {
    const title = titles.get(outcome.measure.id) ?? outcome.measure.title;
    switch (outcome.kind) {
      case 'saved': {
        const { untold } = outcome;
        return untold ? [words.rowUntold(title, untold.refusal ? wordsOf(untold.refusal).why : '')] : [];
      }
      case 'conflict':
        return [words.rowConflict(title)];
      case 'refused':
        return [words.rowRefused(title, wordsOf(outcome.refusal).why)];
      case 'uncertain':
        return [words.rowUncertain(title)];
    }
  });
  return (
    <>
      {saved > 0 && <Notice tone="success">{words.bulkSaved(saved)}</Notice>}
      {told.length > 0 && (
        <Notice tone="danger" {...(saved < outcomes.length ? { title: words.bulkFailed(outcomes.length - saved) } : {})}>
          <ul className={styles.list}>
            {told.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px' } });
