import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import { CountsLine } from './CountsLine.tsx';
import type { MyUnit } from './myUnits.ts';

/** The units the person answers for, before all others: how they stand, and what waits there. Nobody's, nothing shown. */
export function MyUnits({ mine }: { readonly mine: readonly MyUnit[] }) {
  const styles = useStyles();
  const { overview } = useTexts();
  const go = useGo();
  if (mine.length === 0) return null;
  return (
    <section aria-label={overview.mine} className={styles.section}>
      <h2 className={styles.heading}>{overview.mine}</h2>
      <ul className={styles.cards}>
        {mine.map(({ unit, as, owned, counts, better, worse, waiting }) => (
          <li key={unit.code} className={styles.card}>
            <span className={styles.top}>
              <button
                type="button"
                className={styles.name}
                onClick={() => go({ unit: unit.code, section: 'malekort', row: undefined })}
              >
                {unit.name}
              </button>
              <span className={styles.quiet}>
                {as === 'leader' && unit.kind === 'municipality' ? overview.director : overview.capacity[as](owned)}
              </span>
            </span>
            <CountsLine counts={counts} />
            <span className={styles.quiet}>{overview.mineSum(better, worse, waiting)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalL },
  heading: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
  name: {
    padding: 0,
    minHeight: '24px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});
