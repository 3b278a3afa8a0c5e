import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** What is said of a measure beneath its title: its unit, the indicator it serves. */
export function UnderTitle({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.under}>{children}</div>;
}

const useStyles = makeStyles({
  under: {
    paddingInlineStart: '28px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
