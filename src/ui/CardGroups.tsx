import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { grouped } from '../domain/grouped.ts';
import { cardRows, type CardGroup } from './cardRows.ts';
import { useArrival } from './useArrival.ts';
import { usePageRows } from './usePageRows.ts';

/**
 * Cards in groups, for a phone: of many only those in sight and the `kept` ones are in the page. A group's heading is there as long as
 * one of its cards is, and stays at the top of the screen while they pass.
 */
export function CardGroups<Item>({
  groups,
  level: Heading,
  keyOf,
  isKept,
  isMarked,
  cardHeight,
  children,
}: {
  readonly groups: readonly CardGroup<Item>[];
  readonly level: 'h2' | 'h3';
  readonly keyOf: (item: Item) => string;
  readonly isKept: (item: Item) => boolean;
  /** About how high a card is, in pixels. */
  readonly cardHeight: number;
  /** The one a link led to. */
  readonly isMarked?: (item: Item) => boolean;
  /** What stands in a card. */
  readonly children: (item: Item) => ReactNode;
}) {
  const styles = useStyles();
  const rows = cardRows(groups, keyOf);
  const { list, rest, measure, ...seen } = usePageRows<HTMLDivElement>({
    count: rows.length,
    rowHeight: (index) => (rows[index]?.item === undefined ? 52 : cardHeight),
    keyOf: (index) => rows[index]?.key ?? '',
    kept: rows.flatMap(({ item }, index) => (item !== undefined && isKept(item) ? [index] : [])),
    headOf: (index) => rows[index]?.head ?? 0,
  });
  useArrival(list);
  const inSight = seen.rows.flatMap((place) => {
    const row = rows[place.index];
    return row ? [{ ...place, ...row }] : [];
  });
  return (
    <div ref={list}>
      {[...grouped(inSight, ({ head }) => head)].map(([head, [heading, ...cards]]) => (
        <Fragment key={heading?.key}>
          <Gap height={heading?.gap ?? 0} />
          <section aria-label={heading?.group.heading}>
            <div ref={measure} data-index={head} className={styles.head}>
              <Heading className={styles.heading}>{heading?.group.heading}</Heading>
            </div>
            <ul className={styles.list}>
              {cards.map(({ key, index, gap, item, position, group }) => (
                <Fragment key={key}>
                  {gap > 0 && <li aria-hidden="true" style={{ height: gap }} />}
                  {item !== undefined && (
                    <li
                      ref={measure}
                      className={styles.item}
                      data-index={index}
                      data-marked={isMarked?.(item) || undefined}
                      aria-posinset={position}
                      aria-setsize={group.items.length}
                    >
                      <div className={mergeClasses(styles.card, isMarked?.(item) && styles.marked)}>{children(item)}</div>
                    </li>
                  )}
                </Fragment>
              ))}
            </ul>
          </section>
        </Fragment>
      ))}
      <Gap height={rest} />
    </div>
  );
}

function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <div style={{ height }} /> : null;
}

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { position: 'static' },
  },
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { paddingBottom: tokens.spacingVerticalS, breakInside: 'avoid' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  marked: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
});
