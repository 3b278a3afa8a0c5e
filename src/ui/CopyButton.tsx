import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { createContext, use, useState } from 'react';
import { useTexts } from './Language.tsx';
import { Notice } from './Notice.tsx';

/** Puts a text on the clipboard, as the host lets us; rejects where it does not. `app` supplies it. */
export const CopyContext = createContext<(text: string) => Promise<void>>(async (text) => navigator.clipboard.writeText(text));

/** Copies a text and says so; where it may not, the text stands there selected, for the person to copy. */
export function CopyButton({
  text,
  label,
  copied,
  size = 'medium',
}: {
  readonly text: string;
  readonly label: string;
  /** What is said once it is copied. */
  readonly copied: string;
  readonly size?: 'small' | 'medium';
}) {
  const styles = useStyles();
  const { frame } = useTexts();
  const copy = use(CopyContext);
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  return (
    <>
      <Button
        size={size}
        onClick={() => {
          setOutcome(undefined);
          void copy(text).then(
            () => setOutcome('copied'),
            () => setOutcome('refused'),
          );
        }}
      >
        {label}
      </Button>
      {outcome === 'copied' && <Notice tone="success">{copied}</Notice>}
      {outcome === 'refused' && (
        <div className={styles.self}>
          <Notice tone="warning">{frame.copyYourself}</Notice>
          <Textarea
            className={styles.text}
            aria-label={frame.copyYourself}
            readOnly
            autoFocus
            rows={Math.min(8, text.split('\n').length + 1)}
            value={text}
            onFocus={({ target }) => target.select()}
          />
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  self: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, width: '100%' },
  text: { width: '100%' },
});
