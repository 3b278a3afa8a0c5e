import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Level } from '../domain/assessment.ts';
import { useLevelColors } from './levelColors.ts';
import { LevelOutline } from './LevelOutline.tsx';

const levels = ['desired', 'acceptable', 'unacceptable', 'notMeasured', 'unread', 'unassessed'] as const;

/** The shapes of all levels, drawn once for a page that shows hundreds; `LevelSymbol` points at them. */
export function LevelSymbols() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" style={{ position: 'absolute' }}>
      {levels.map((level) => (
        <symbol key={level} id={`level-${level}`} viewBox="0 0 20 20">
          <LevelOutline level={level} />
        </symbol>
      ))}
    </svg>
  );
}

/** A level's shape in two nodes, with the words a screen reader says; without words it only repeats what stands beside it. */
export function LevelSymbol({
  level,
  words,
  className,
}: {
  readonly level: Level;
  readonly words?: string;
  readonly className?: string;
}) {
  const styles = useStyles();
  const colors = useLevelColors();
  const said = words === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words };
  return (
    <svg className={mergeClasses(styles.shape, colors.any, colors[level], className)} focusable="false" {...said}>
      <use href={`#level-${level}`} />
    </svg>
  );
}

const useStyles = makeStyles({
  shape: { width: '18px', height: '18px', flexShrink: 0, overflow: 'visible', verticalAlign: 'middle' },
});
