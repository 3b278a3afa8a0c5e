import { makeStyles, tokens } from '@fluentui/react-components';
import { Tag } from '../../ui/Tag.tsx';
import type { CountedLine } from './countedLine.ts';

/** Reported and registered side by side; where they are not as many it is flagged. */
export function CountedNote({ counted: { text, flagged } }: { readonly counted: CountedLine }) {
  const styles = useStyles();
  return flagged ? <Tag tone="warning">{text}</Tag> : <span className={styles.quiet}>{text}</span>;
}

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground3 },
});
