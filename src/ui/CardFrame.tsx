import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Where in its list a card is, for a list of which only a part may be in the page. */
export type CardPlace = {
  /** The card's ref where its height is to be known. */
  readonly measure: ((card: HTMLLIElement | null) => void) | undefined;
  readonly index: number;
  /** From 1. */
  readonly position: number;
  readonly of: number;
};

/** One thing of a list on a phone: a frame around a few lines. `marked` is the one a link led to. */
export function CardFrame({
  place,
  marked = false,
  children,
}: {
  readonly place: CardPlace;
  readonly marked?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { measure, index, position, of } = place;
  return (
    <li ref={measure} className={styles.item} data-index={index} aria-posinset={position} aria-setsize={of}>
      <div className={mergeClasses(styles.card, marked && styles.marked)}>{children}</div>
    </li>
  );
}

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalS, scrollMarginTop: '52px', breakInside: 'avoid' },
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
