import { useYearStyles, type YearLook } from './yearStyles.ts';

/** An evaluation's mark at a place: a filled circle for the latest, a square and a triangle for those before. */
export function YearMark({ look, x, y }: { readonly look: YearLook; readonly x: number; readonly y: number }) {
  const styles = useYearStyles();
  if (look === 0) return <circle className={styles.mark0} cx={x} cy={y} r="4" />;
  if (look === 1) return <rect className={styles.mark1} x={x - 3.5} y={y - 3.5} width="7" height="7" />;
  return <path className={styles.mark2} d={`M${x} ${y - 4.5}l4.5 8h-9z`} />;
}
