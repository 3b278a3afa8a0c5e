import { makeStyles, tokens } from '@fluentui/react-components';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { Opened } from './opened.ts';
import { ScorecardCards } from './ScorecardCards.tsx';
import { ScorecardTable } from './ScorecardTable.tsx';
import type { ScorecardView } from './scorecardView.ts';
import { YearSlider } from './YearSlider.tsx';

/** One scorecard: its focus area and main goal, the table in the municipality's own order, and where it comes from. */
export function ScorecardSection({
  view,
  opened,
  narrow,
  onSlide,
}: {
  readonly view: ScorecardView;
  readonly opened: Opened;
  readonly narrow: boolean;
  readonly onSlide: (back: 1 | -1) => void;
}) {
  const styles = useStyles();
  const { scorecardPage, frame } = useTexts();
  const { scorecard, title, groups } = view;
  return (
    <section className={styles.card} aria-labelledby={scorecard.id}>
      <div className={styles.head}>
        <div className={styles.what}>
          <h2 id={scorecard.id} className={styles.title}>
            {title}
          </h2>
          <Tag>{scorecard.kind === 'shared' ? scorecardPage.shared : scorecardPage.own}</Tag>
          {scorecard.demonstration && <Tag tone="brand">{frame.demonstration}</Tag>}
        </div>
        <YearSlider view={view} onSlide={onSlide} />
      </div>
      {scorecard.mainGoal !== undefined && (
        <p className={styles.goal}>
          {scorecardPage.mainGoal}: {scorecard.mainGoal}
        </p>
      )}
      {groups.length === 0 ? (
        <EmptyNote {...scorecardPage.noIndicator} />
      ) : narrow ? (
        <ScorecardCards view={view} opened={opened} />
      ) : (
        <ScorecardTable view={view} opened={opened} />
      )}
      <footer className={styles.foot}>
        {scorecard.demonstration && <p className={styles.line}>{frame.demonstrationNote}</p>}
        {!scorecard.complete && <p className={styles.line}>{scorecardPage.incomplete}</p>}
        {scorecard.note !== undefined && (
          <p className={styles.line}>
            {scorecardPage.note}: {scorecard.note}
          </p>
        )}
        {scorecard.source !== undefined && (
          <p className={styles.line}>
            {scorecardPage.source}: {scorecard.source}
          </p>
        )}
      </footer>
    </section>
  );
}

const useStyles = makeStyles({
  card: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXXL}` },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    marginBottom: tokens.spacingVerticalXS,
  },
  what: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  goal: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '72ch' },
  foot: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  line: { margin: 0, maxWidth: '90ch', overflowWrap: 'anywhere' },
});
