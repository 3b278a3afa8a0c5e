import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../ui/Language.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { useMeasureActions } from './measureActions.ts';
import type { MeasureLine } from './measuresView.ts';
import { SaveNote } from './SaveNote.tsx';

/** «Arkiverte»: measures that were put away instead of deleted, and the way to have them back. */
export function ArchivedSection({ lines }: { readonly lines: readonly MeasureLine[] }) {
  const styles = useStyles();
  const { measureList: words } = useTexts();
  const { save } = useMeasureActions();
  if (lines.length === 0) return null;
  return (
    <details className={styles.archived}>
      <summary className={styles.summary}>{words.archived(lines.length)}</summary>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id} className={styles.line}>
            <span className={styles.title}>{line.title}</span>
            <StatusChip status={line.status} words={line.statusWords} />
            <span className={styles.who}>
              {line.responsible} · {line.due}
            </span>
            {line.mayEdit && (
              <Button size="small" aria-label={words.restoreOf(line.title)} onClick={() => save(line, { archived: false })}>
                {words.restore}
              </Button>
            )}
            <SaveNote line={line} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  archived: { marginTop: tokens.spacingVerticalXL, '@media print': { display: 'none' } },
  summary: {
    minHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flex: '1 1 240px', overflowWrap: 'anywhere' },
  who: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
