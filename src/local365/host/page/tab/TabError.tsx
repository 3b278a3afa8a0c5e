import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useHost } from '../frame/HostContext.ts';

/** Teams' error screen: the app failed to start, or said nothing. */
export function TabError({
  start,
  onRetry,
}: {
  readonly start: { readonly kind: 'silent' } | { readonly kind: 'failed'; readonly reason: string; readonly message: string };
  readonly onRetry: () => void;
}) {
  const { words } = useHost();
  const styles = useStyles();
  return (
    <div className={styles.error} role="alert">
      <Text as="h2" size={500} weight="semibold" className={styles.heading}>
        {words.tabFailed}
      </Text>
      <Text>{start.kind === 'silent' ? words.tabSilent : words.tabSays(start.message || start.reason)}</Text>
      <Button appearance="primary" onClick={onRetry}>
        {words.retry}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  error: {
    margin: 'auto',
    padding: tokens.spacingHorizontalXXL,
    maxWidth: '480px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
  },
  heading: { margin: 0 },
});
