import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureLine } from './measuresView.ts';

/** The indicator a measure serves, beneath its title. */
export function IndicatorUnder({ line }: { readonly line: MeasureLine }) {
  const styles = useStyles();
  return <div className={styles.under}>{line.indicator}</div>;
}

const useStyles = makeStyles({
  under: {
    paddingInlineStart: '28px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
