import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';

/** What each side says of the same, under one another so that they are compared. */
export function Sides({ sides }: { readonly sides: readonly (readonly [side: string, says: ReactNode])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.sides}>
      {sides.map(([side, says]) => (
        <Fragment key={side}>
          <dt>{side}</dt>
          <dd className={styles.said}>{says}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});
