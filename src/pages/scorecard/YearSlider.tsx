import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../../ui/Language.tsx';
import type { ScorecardView } from './scorecardView.ts';

/** Slides the table's years by two buttons, or by the arrow keys on them. Where all years are shown, there is nothing to slide. */
export function YearSlider({
  view: { periods, earlier, later },
  onSlide,
}: {
  readonly view: Pick<ScorecardView, 'periods' | 'earlier' | 'later'>;
  /** Steps back in time; forth is below nought. */
  readonly onSlide: (back: 1 | -1) => void;
}) {
  const styles = useStyles();
  const { scorecardPage, dates } = useTexts();
  const { years } = scorecardPage.table;
  const words = periods.map(dates.period);
  if (!earlier && !later) return null;
  const arrows = (event: KeyboardEvent) => {
    const back = event.key === 'ArrowLeft' && earlier ? 1 : event.key === 'ArrowRight' && later ? -1 : undefined;
    if (back === undefined) return;
    event.preventDefault();
    onSlide(back);
  };
  return (
    <div className={styles.slider} role="group" aria-label={years.label} onKeyDownCapture={arrows}>
      <Button size="small" disabledFocusable={!earlier} aria-label={years.earlier} onClick={() => onSlide(1)}>
        <span aria-hidden="true">‹</span>
      </Button>
      <span className={styles.years} role="status">
        <span className={styles.unseen}>{years.shown(words)}</span>
        <span aria-hidden="true">
          {words[0]}–{words.at(-1)}
        </span>
      </span>
      <Button size="small" disabledFocusable={!later} aria-label={years.later} onClick={() => onSlide(-1)}>
        <span aria-hidden="true">›</span>
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  slider: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    '@media print': { display: 'none' },
  },
  years: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
