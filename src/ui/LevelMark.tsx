import type { Assessment } from '../domain/assessment.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { LevelShape } from './LevelShape.tsx';

/** A level in shape, word and colour: take any one away and it can still be read. The words come finished from `text`. */
export function LevelMark({
  level,
  words,
  differs,
}: {
  readonly level: Assessment['level'];
  readonly words: string;
  readonly differs?: boolean;
}) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <LevelShape level={level} differs={differs ?? false} />
      <span>{words}</span>
    </span>
  );
}

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, textAlign: 'start' },
});
