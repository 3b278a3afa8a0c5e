import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { UnitCode } from '../../domain/id.ts';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StatusChip } from '../../ui/StatusChip.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { LinkedMeasures } from './linkedMeasures.ts';

/** What is done so that the indicator moves, each with its status and the way to it. */
export function MeasureList({ linked, unit }: { readonly linked: LinkedMeasures; readonly unit: UnitCode }) {
  const styles = useStyles();
  const { indicatorPage, scorecardPage } = useTexts();
  const go = useGo();
  return (
    <>
      {linked.count && (
        <Notice
          tone={linked.count.differs ? 'warning' : 'plain'}
          {...(linked.count.differs ? { title: indicatorPage.countDiffers } : {})}
        >
          {linked.count.sentence}
        </Notice>
      )}
      {linked.measures.length === 0 && <p className={styles.none}>{scorecardPage.noLinkedMeasures}</p>}
      <ul className={styles.list}>
        {linked.measures.map(({ id, title, status, statusWords, responsible, due, overdue }) => (
          <li key={id} className={styles.line}>
            <Link
              as="button"
              className={styles.title}
              aria-label={indicatorPage.openMeasure(title)}
              onClick={() => go({ unit, section: 'tiltak', row: id })}
            >
              {title}
            </Link>
            <StatusChip status={status} words={statusWords} />
            <span className={styles.who}>
              {responsible} · {due} {overdue !== undefined && <Tag tone="danger">{overdue}</Tag>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) 130px minmax(0, 1.4fr)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  title: { minHeight: '24px', textAlign: 'start', overflowWrap: 'anywhere' },
  who: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
