import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { makeSheetFile } from '../../commands/makeSheetFile.ts';
import { saveFile } from '../../commands/saveFile.ts';
import type { ResultChange } from '../../domain/resultHistory.ts';
import { useServices } from '../../queries/services.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { historySheet } from './historySheet.ts';

/** Saves a history as a CSV for who asks for inspection (innsyn) or audits. */
export function HistoryFile({ changes, name }: { readonly changes: readonly ResultChange[]; readonly name: string }) {
  const styles = useStyles();
  const texts = useTexts();
  const { file } = texts.history;
  const { now } = useServices();
  const [failed, setFailed] = useState(false);
  const save = async () => {
    setFailed(false);
    try {
      const sheets = [historySheet(changes, texts)];
      const note = { title: texts.history.heading, footer: '' };
      saveFile(await makeSheetFile({ form: 'csv', note, sheets }), file.name(name, now().toISOString().slice(0, 10)));
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button size="small" className={styles.button} onClick={() => void save()}>
        {file.save}
      </Button>
      {failed && <Notice tone="danger">{file.failed}</Notice>}
    </>
  );
}

const useStyles = makeStyles({ button: { marginTop: tokens.spacingVerticalS, '@media print': { display: 'none' } } });
