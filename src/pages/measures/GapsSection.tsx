import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorId } from '../../domain/id.ts';
import type { MeasureGaps } from '../../domain/measureGaps.ts';
import { useTexts } from '../../ui/Language.tsx';
import { LevelShape } from '../../ui/LevelShape.tsx';
import { useGo } from '../../ui/Navigation.tsx';

/** «Hull i den røde tråden»: measures that serve no indicator, and unacceptable indicators nobody does anything about. None, and it is not there. */
export function GapsSection({
  gaps,
  several,
  onMake,
}: {
  readonly gaps: MeasureGaps;
  /** Whether they may be of several units, and say which. */
  readonly several: boolean;
  /** Undefined where the person may make none. */
  readonly onMake: ((indicator: IndicatorId) => void) | undefined;
}) {
  const styles = useStyles();
  const { measureList: words, indicatorPage, assessment } = useTexts();
  const go = useGo();
  const { withoutIndicator, withoutMeasure } = gaps;
  if (withoutIndicator.length + withoutMeasure.length === 0) return null;
  return (
    <details className={styles.gaps}>
      <summary className={styles.summary}>
        <strong>{words.gaps}:</strong> {words.gapsSum(withoutIndicator.length, withoutMeasure.length)}
      </summary>
      <div className={styles.lists}>
        {withoutMeasure.length > 0 && (
          <section>
            <h2 className={styles.heading}>{words.withoutMeasure}</h2>
            <ul className={styles.list}>
              {withoutMeasure.map(
                ({
                  unit,
                  scorecard,
                  standing: {
                    indicator: { id, name },
                  },
                }) => (
                  <li key={`${unit.code} ${id}`} className={styles.line}>
                    <LevelShape level="unacceptable" />
                    <span className={styles.said}>{assessment.level.unacceptable}</span>
                    <Link
                      as="button"
                      inline
                      aria-label={indicatorPage.openNamed(name)}
                      onClick={() => go({ unit: unit.code, section: 'indikator', row: id })}
                    >
                      {name}
                    </Link>
                    <span className={styles.area}>{several ? unit.name : scorecard.focusArea}</span>
                    {onMake && (
                      <Button size="small" appearance="subtle" aria-label={words.makeMeasureFor(name)} onClick={() => onMake(id)}>
                        {words.makeMeasure}
                      </Button>
                    )}
                  </li>
                ),
              )}
            </ul>
          </section>
        )}
        {withoutIndicator.length > 0 && (
          <section>
            <h2 className={styles.heading}>{words.withoutIndicator}</h2>
            <ul className={styles.list}>
              {withoutIndicator.map(({ id, title }) => (
                <li key={id} className={styles.line}>
                  {title}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </details>
  );
}

const useStyles = makeStyles({
  gaps: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}`,
  },
  summary: { minHeight: '24px', cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  lists: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
  },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  area: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    overflowWrap: 'anywhere',
  },
});
