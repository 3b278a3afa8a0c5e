import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Skeleton } from './Skeleton.tsx';

/** The frame before anything is read: the tree, the unit's name, the sections and the page, each where it will stand. */
export function FrameSkeleton({ waiting }: { readonly waiting: string }) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <div className={styles.tree} aria-hidden="true" />
      <div className={styles.content}>
        <div className={styles.header} aria-hidden="true">
          <span className={mergeClasses(styles.grey, styles.name)} />
          <span className={mergeClasses(styles.grey, styles.kind)} />
        </div>
        <div className={mergeClasses(styles.grey, styles.sections)} aria-hidden="true" />
        <Skeleton rows={8} waiting={waiting} />
      </div>
    </div>
  );
}

/** As wide as the unit tree stands beside the page. */
const wide = '@media (min-width: 1100px)';

const useStyles = makeStyles({
  frame: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    [wide]: {
      display: 'grid',
      gridTemplateColumns: '260px minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalXXL,
      padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL} 0`,
    },
  },
  tree: {
    display: 'none',
    [wide]: {
      display: 'block',
      height: '100vh',
      boxSizing: 'border-box',
      borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      backgroundColor: tokens.colorNeutralBackground2,
    },
  },
  content: { minWidth: 0, maxWidth: '1280px' },
  header: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `36px 0 ${tokens.spacingVerticalS}`,
  },
  grey: { borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  name: { height: '36px', width: 'min(260px, 70%)' },
  kind: { height: '16px', width: '120px' },
  sections: { height: '32px', width: 'min(480px, 100%)' },
});
