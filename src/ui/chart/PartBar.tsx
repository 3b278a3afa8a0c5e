import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { YearLook } from './yearStyles.ts';

/** How far up its scale a part is, as a bar beside its figure: filled for the latest evaluation, striped and hollow for those before. */
export function PartBar({ height, look = 0 }: { readonly height: number | undefined; readonly look?: YearLook }) {
  const styles = useStyles();
  const share = `${Math.round((height ?? 0) * 1000) / 10}%`;
  return (
    <svg className={styles.bar} width="100%" height="10" aria-hidden="true" focusable="false">
      <line className={styles.track} x1="0" x2="100%" y1="5" y2="5" />
      {height !== undefined && look < 2 && (
        <line className={mergeClasses(styles.fill, look === 1 && styles.striped)} x1="0" x2={share} y1="5" y2="5" />
      )}
      {height !== undefined && look > 0 && <rect className={styles.edge} x="0.5" y="1.5" width={share} height="7" />}
    </svg>
  );
}

const useStyles = makeStyles({
  bar: { display: 'block', overflow: 'visible' },
  track: {
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: '8px',
    '@media (forced-colors: active)': { stroke: 'GrayText', strokeWidth: '1px' },
    '@media print': { stroke: '#999', strokeWidth: '1px' },
  },
  fill: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '8px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
    '@media print': { stroke: '#000' },
  },
  striped: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '3 3' },
  edge: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
    '@media print': { stroke: '#000' },
  },
});
