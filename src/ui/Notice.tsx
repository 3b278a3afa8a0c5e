import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A message that stands where it matters. `danger` and `success` are announced to a screen reader; `plain` is only there. */
export function Notice({
  tone = 'plain',
  title,
  children,
}: {
  readonly tone?: 'plain' | 'warning' | 'danger' | 'success';
  readonly title?: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const role = tone === 'danger' ? 'alert' : tone === 'success' ? 'status' : 'note';
  return (
    <div role={role} className={mergeClasses(styles.notice, styles[tone])}>
      {title !== undefined && <strong className={styles.title}>{title}</strong>}
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: tokens.strokeWidthThickest,
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  plain: { backgroundColor: tokens.colorNeutralBackground2 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, borderLeftColor: tokens.colorStatusWarningBorderActive },
  danger: { backgroundColor: tokens.colorStatusDangerBackground1, borderLeftColor: tokens.colorStatusDangerBorderActive },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, borderLeftColor: tokens.colorStatusSuccessBorderActive },
});
