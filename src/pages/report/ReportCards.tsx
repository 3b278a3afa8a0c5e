import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportGrid } from '../../domain/report.ts';
import { LevelMark } from '../../ui/LevelMark.tsx';

/** A report's table where there is no room for one: each row a card, each cell with its column's name. */
export function ReportCards({ grid: { caption, columns, groups } }: { readonly grid: ReportGrid }) {
  const styles = useStyles();
  return (
    <section aria-label={caption}>
      <p className={styles.caption}>{caption}</p>
      {groups.map(({ heading, rows }, group) => (
        <div key={group}>
          {heading !== undefined && <p className={styles.over}>{heading}</p>}
          <ul className={styles.cards}>
            {rows.map((row, index) => {
              const [first, ...rest] = row;
              return (
                <li key={index} className={styles.card}>
                  <p className={styles.first}>{first?.text}</p>
                  <dl className={styles.facts}>
                    {rest.map(({ text, level }, at) => (
                      <div key={at} className={styles.fact}>
                        <dt>{columns[at + (heading === undefined ? 1 : 2)]?.heading}</dt>
                        <dd className={styles.said}>{level === undefined ? text : <LevelMark level={level} words={text} />}</dd>
                      </div>
                    ))}
                  </dl>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  caption: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  over: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  cards: { listStyleType: 'none', margin: 0, padding: 0 },
  card: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  first: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0 },
  fact: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: tokens.spacingHorizontalM },
  said: { margin: 0 },
});
