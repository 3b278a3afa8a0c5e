import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckIn } from '../domain/checkIn.ts';
import { useTexts } from './Language.tsx';

/** What one needs to have in sight while reporting: what is demanded, what was said last time, and in whose name one reports. */
export function CheckInFacts({
  checkIn: { standing, onBehalfOf },
  hint,
}: {
  readonly checkIn: CheckIn;
  readonly hint?: string | undefined;
}) {
  const styles = useStyles();
  const { scorecardPage, checkIn, dates } = useTexts();
  const { target, previous } = standing;
  const comment = previous?.comment?.trim() ?? '';
  return (
    <div className={styles.facts}>
      <span>
        {target ? scorecardPage.targetIs(target.text) : checkIn.noTarget}
        {' · '}
        {previous ? scorecardPage.previous(previous.text, dates.period(previous.period)) : checkIn.neverMeasured}
      </span>
      {comment !== '' && <span className={styles.comment}>{checkIn.previousComment(comment)}</span>}
      {onBehalfOf && <span>{checkIn.onBehalfOf(onBehalfOf.name)}</span>}
      {hint !== undefined && <span>{hint}</span>}
    </div>
  );
}

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  comment: { whiteSpace: 'pre-line' },
});
