import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A page of the host's own: a title, a sentence, one action, and what it is about. */
export function Panel({
  title,
  intro,
  action,
  children,
}: {
  readonly title: string;
  readonly intro: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <Text as="h1" size={600} weight="semibold" className={styles.title}>
          {title}
        </Text>
        {action}
      </div>
      <Text className={styles.intro}>{intro}</Text>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    padding: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground3,
    '& > *': { width: '100%', maxWidth: '900px', marginLeft: 'auto', marginRight: 'auto' },
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  title: { margin: 0 },
  intro: { color: tokens.colorNeutralForeground2 },
});
