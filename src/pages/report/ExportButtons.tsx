import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useExport, type Exported } from './useExport.ts';

const tables = ['scorecards', 'results', 'measures'] as const;

/** The forms a report can be taken along in, how far one has come, and where it ended. */
export function ExportButtons(exported: Exported) {
  const styles = useStyles();
  const { page } = useTexts().report;
  const { state, word, excel, csv, html, copy } = useExport(exported);
  const busy = state.kind === 'making';
  const once = (start: () => Promise<unknown>) => () => {
    if (!busy) void start();
  };
  return (
    <div className={styles.forms} role="group" aria-label={page.forms}>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={busy} onClick={once(word)}>
          {page.word}
        </Button>
        <Button disabledFocusable={busy} onClick={once(excel)}>
          {page.excel}
        </Button>
        <Button disabledFocusable={busy} onClick={once(copy)}>
          {page.copyHtml}
        </Button>
        <Button disabledFocusable={busy} onClick={once(html)}>
          {page.html}
        </Button>
        <Button disabledFocusable={busy} onClick={() => window.print()}>
          {page.print}
        </Button>
      </div>
      <div className={styles.row} role="group" aria-label={page.csvMenu}>
        <span className={styles.label}>{page.csvMenu}</span>
        {tables.map((table) => (
          <Button
            key={table}
            size="small"
            disabledFocusable={busy}
            aria-label={`${page.csvMenu} ${page.csv[table]}`}
            onClick={once(() => csv(table))}
          >
            {page.csv[table]}
          </Button>
        ))}
      </div>
      {state.kind === 'making' && (
        <Spinner
          size="tiny"
          labelPosition="after"
          className={styles.progress}
          label={state.rows === 0 ? page.making(state.file) : `${page.making(state.file)} ${page.rowsWritten(state.rows)}`}
        />
      )}
      {state.kind === 'saved' && <Notice tone="success">{page.saved(state.file)}</Notice>}
      {state.kind === 'copied' && <Notice tone="success">{page.copied}</Notice>}
      {state.kind === 'failed' && (
        <Notice tone="danger" title={page.failed.title}>
          {page.failed.text}
        </Notice>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  forms: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, marginInlineEnd: tokens.spacingHorizontalXS },
  progress: { alignSelf: 'flex-start' },
});
