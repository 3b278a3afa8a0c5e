import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Level } from '../domain/assessment.ts';
import { useLevelColors } from './levelColors.ts';
import { LevelOutline } from './LevelOutline.tsx';

/** The shape of a level, 20 px; hollow corner where the municipality's own judgement differs from the computed one. */
export function LevelShape({ level, differs = false }: { readonly level: Level; readonly differs?: boolean }) {
  const styles = useStyles();
  const colors = useLevelColors();
  return (
    <svg
      className={mergeClasses(styles.shape, colors.any, colors[level])}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <LevelOutline level={level} />
      {differs && <circle cx="17" cy="3" r="2.6" fill="var(--mark-cut)" stroke="currentColor" strokeWidth={1.2} />}
    </svg>
  );
}

const useStyles = makeStyles({
  shape: { width: '20px', height: '20px', flexShrink: 0, overflow: 'visible' },
});
