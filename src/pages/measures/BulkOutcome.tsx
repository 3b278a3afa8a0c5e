import { makeStyles } from '@fluentui/react-components';
import type { MeasureSave } from '../../commands/measureSave.ts';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { MeasureLine } from './measuresView.ts';

/** Whether it is sent by itself when it can be. */
export function isKept({ kind }: MeasureSave): boolean {
  return kind === 'kept' || kind === 'saving';
}

/** What came of a change of many: how many were saved, and each that was not by name and why. */
export function BulkOutcome({
  outcomes,
  lines,
}: {
  readonly outcomes: readonly MeasureSave[] | undefined;
  readonly lines: readonly MeasureLine[];
}) {
  const styles = useStyles();
  const { measureEdit: words, outbox } = useTexts();
  const wordsOf = useRefusalWords();
  if (outcomes === undefined) return null;
  const titles = new Map(lines.map(({ id, title }) => [id, title]));
  const saved = outcomes.filter(({ kind }) => kind === 'saved').length;
  const told = outcomes.flatMap((outcome) => {
    const { measure } = outcome.wish;
    const title = titles.get(measure.id) ?? measure.title;
    switch (outcome.kind) {
      case 'saved':
        return outcome.unsent.map(({ refusal }) => words.rowUntold(title, refusal ? wordsOf(refusal).why : ''));
      case 'kept':
      case 'saving':
        return [];
      case 'conflict':
        return [words.rowConflict(title)];
      case 'refused':
        return [words.rowRefused(title, wordsOf(outcome.refusal).why)];
      case 'uncertain':
        return [words.rowUncertain(title)];
    }
  });
  const kept = outcomes.filter(isKept).length;
  const failed = outcomes.length - saved - kept;
  return (
    <>
      {saved > 0 && <Notice tone="success">{words.bulkSaved(saved)}</Notice>}
      {kept > 0 && <Notice title={words.bulkKept(kept)}>{outbox.kept.text}</Notice>}
      {told.length > 0 && (
        <Notice tone="danger" {...(failed > 0 ? { title: words.bulkFailed(failed) } : {})}>
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
