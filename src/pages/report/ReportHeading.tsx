import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const tags = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

/** A heading of a report, one of five sizes; never the last thing on a printed page. */
export function ReportHeading({ level, children }: { readonly level: number; readonly children: ReactNode }) {
  const styles = useStyles();
  const place = level <= 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6;
  const Tag = tags[place];
  return <Tag className={mergeClasses(styles.heading, styles[place])}>{children}</Tag>;
}

const useStyles = makeStyles({
  heading: { fontWeight: 600, lineHeight: 1.3, breakAfter: 'avoid' },
  2: { fontSize: '1.7em', margin: '0 0 8px' },
  3: { fontSize: '1.35em', margin: '28px 0 8px' },
  4: { fontSize: '1.15em', margin: '22px 0 6px' },
  5: { fontSize: '1.05em', margin: '16px 0 4px' },
  6: { fontSize: '1em', margin: '14px 0 4px' },
});
