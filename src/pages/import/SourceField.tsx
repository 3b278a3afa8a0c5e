import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import type { HandedOver } from '../../commands/readInWorker.ts';
import { useTexts } from '../../ui/Language.tsx';

/** Where a table is pasted, a file chosen or dropped. What is pasted into the empty field is read at once, from its HTML where it has a table. */
export function SourceField({ reading, onRead }: { readonly reading: boolean; readonly onRead: (given: HandedOver) => void }) {
  const styles = useStyles();
  const { importPage } = useTexts();
  const [text, setText] = useState('');
  const [file, setFile] = useState<string | undefined>();
  const picker = useRef<HTMLInputElement>(null);

  const read = (given: HandedOver) => {
    setFile(given.kind === 'file' ? given.file.name : undefined);
    if (given.kind === 'file') setText('');
    onRead(given);
  };
  const paste = (event: ClipboardEvent) => {
    const [pasted] = event.clipboardData.files;
    const plain = event.clipboardData.getData('text/plain');
    if (pasted !== undefined && plain === '') {
      event.preventDefault();
      read({ kind: 'file', file: pasted });
    } else if (text.trim() === '') {
      event.preventDefault();
      const html = event.clipboardData.getData('text/html');
      setText(plain);
      read({ kind: 'paste', text: plain, html: html === '' ? undefined : html });
    }
  };
  const drop = (event: DragEvent) => {
    const [dropped] = event.dataTransfer.files;
    if (dropped === undefined) return;
    event.preventDefault();
    read({ kind: 'file', file: dropped });
  };
  return (
    <div className={styles.source} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Field label={importPage.paste} hint={importPage.pasteHint}>
        <Textarea
          value={text}
          rows={6}
          resize="vertical"
          onPaste={paste}
          onChange={(_, { value }) => {
            setText(value);
            setFile(undefined);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={reading || text.trim() === ''}
          onClick={() => {
            if (!reading && text.trim() !== '') read({ kind: 'paste', text, html: undefined });
          }}
        >
          {reading ? importPage.reading : importPage.read}
        </Button>
        <Button onClick={() => picker.current?.click()}>{importPage.chooseFile}</Button>
        <span className={styles.hint}>{file === undefined ? importPage.fileHint : importPage.fileChosen(file)}</span>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={importPage.chooseFile}
          accept=".xlsx,.csv,.txt,.tsv,.html,.htm,text/csv,text/plain"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) read({ kind: 'file', file: chosen });
            target.value = '';
          }}
        />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  source: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', minWidth: 0 },
});
