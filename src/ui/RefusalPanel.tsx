import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RefusalWords } from '../text/refusalTexts.ts';
import { CopyButton } from './CopyButton.tsx';
import { useTexts } from './Language.tsx';

/** Stands where the content would be. An empty list never looks like this, and this never like an empty list. */
export function RefusalPanel({
  words,
  details,
  action,
}: {
  readonly words: RefusalWords;
  /** What support asks for, in one line. */
  readonly details: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}) {
  const styles = useStyles();
  const { frame } = useTexts();
  return (
    <section role="alert" className={styles.panel}>
      <h2 className={styles.title}>{words.what}</h2>
      <p className={styles.text}>{words.why}</p>
      <p className={styles.text}>{words.todo}</p>
      <div className={styles.actions}>
        {action && (
          <Button appearance="primary" onClick={action.run}>
            {action.label}
          </Button>
        )}
        <CopyButton text={details} label={frame.copyDetails} copied={frame.copied} />
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  panel: {
    maxWidth: '560px',
    margin: `${tokens.spacingVerticalXXL} auto`,
    padding: tokens.spacingVerticalXL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `${tokens.spacingVerticalS} 0 0`, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalL },
});
