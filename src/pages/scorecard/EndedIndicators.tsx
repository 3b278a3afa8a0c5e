import { makeStyles, tokens } from '@fluentui/react-components';
import type { Unit } from '../../domain/unit.ts';
import { Sparkline } from '../../ui/chart/Sparkline.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import type { EndedLine } from './endedView.ts';

/** Avsluttede indikatorer: out of the tables and the counts, with all that was recorded of them. */
export function EndedIndicators({ lines, unit }: { readonly lines: readonly EndedLine[]; readonly unit: Unit }) {
  const styles = useStyles();
  const go = useGo();
  const { scorecardPage, indicatorPage, dates } = useTexts();
  const { ended } = scorecardPage.table;
  if (lines.length === 0) return null;
  return (
    <Fold title={ended.heading(lines.length)}>
      <ul className={styles.list}>
        {lines.map(({ id, name, successFactor, why, series, results }) => (
          <li key={id} className={styles.item}>
            <div className={styles.what}>
              <strong>{name}</strong>
              <span className={styles.quiet}>{[successFactor, why].filter((part) => part !== '').join(' · ')}</span>
            </div>
            <dl className={styles.results}>
              {results.length === 0 && <dd className={styles.value}>{ended.noResults}</dd>}
              {results.map(({ period, text }) => (
                <div key={period}>
                  <dt className={styles.quiet}>{dates.period(period)}</dt>
                  <dd className={styles.value}>{text}</dd>
                </div>
              ))}
            </dl>
            <Sparkline series={series} />
            <button
              type="button"
              className={styles.way}
              aria-label={ended.open(name)}
              onClick={() => go({ unit: unit.code, section: 'indikator', row: id })}
            >
              {indicatorPage.open}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  what: { display: 'flex', flexDirection: 'column', flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  results: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, margin: 0, fontVariantNumeric: 'tabular-nums' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  way: {
    minHeight: '32px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { display: 'none' },
  },
});
