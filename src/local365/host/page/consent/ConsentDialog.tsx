import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useHost } from '../frame/HostContext.ts';

/** What an app asks leave to do, in words; it can be refused, and what only an administrator can give cannot be accepted. */
export function ConsentDialog({
  app,
  scopes,
  needAdministrator,
  onAnswer,
}: {
  readonly app: string;
  readonly scopes: readonly string[];
  readonly needAdministrator: readonly string[];
  readonly onAnswer: (accepted: boolean) => void;
}) {
  const { words, person } = useHost();
  const styles = useStyles();
  return (
    <Dialog open modalType="alert" onOpenChange={() => onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.consentTitle(app)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{words.consentAsks}</Text>
            <ul className={styles.scopes}>
              {scopes.map((scope) => (
                <li key={scope} className={styles.scope}>
                  <CheckmarkCircleRegular className={styles.mark} aria-hidden />
                  <span>
                    <Text block>{words.scopes[scope] ?? scope}</Text>
                    <Text block size={200} className={styles.name}>
                      {scope}
                    </Text>
                  </span>
                </li>
              ))}
            </ul>
            {needAdministrator.length > 0 ? (
              <MessageBar intent="warning">
                <MessageBarBody>
                  {words.needAdministrator} ({needAdministrator.join(', ')})
                </MessageBarBody>
              </MessageBar>
            ) : (
              <Text size={200}>{words.consentFor(person.displayName)}</Text>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => onAnswer(false)}>{words.cancel}</Button>
            <Button appearance="primary" disabled={needAdministrator.length > 0} onClick={() => onAnswer(true)}>
              {words.accept}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  scopes: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  scope: { display: 'flex', gap: tokens.spacingHorizontalS },
  mark: { color: tokens.colorBrandForeground1, fontSize: '20px', flexShrink: 0 },
  name: { color: tokens.colorNeutralForeground3 },
});
