import { makeStyles, tokens } from '@fluentui/react-components';
import { LevelShape } from './LevelShape.tsx';

/** Friendly and specific: there is nothing here, and that is so. Never used for something that failed. */
export function EmptyNote({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <LevelShape level="notMeasured" />
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.text}>{text}</p>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  note: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXL} 0`,
    alignItems: 'flex-start',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2 },
});
