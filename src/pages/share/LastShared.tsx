import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { UnitCode } from '../../domain/id.ts';
import type { Period } from '../../domain/period.ts';
import { useSharesBeside } from '../../queries/shares.ts';
import { useTexts } from '../../ui/Language.tsx';

/** Where and when the unit's status of the report year was last told: «Delt i Ledergruppen › Styringsdialog 14. mars 2026», with a way to the message. */
export function LastShared({ unitCode, period }: { readonly unitCode: UnitCode; readonly period: Period | undefined }) {
  const styles = useStyles();
  const { share, dates, frame } = useTexts();
  const last = useSharesBeside(unitCode)?.shares.find((each) => each.state === 'sent' && each.period === period); // newest first
  if (last?.sharedAt === undefined) return null;
  return (
    <p className={styles.line}>
      {share.sharedIn(last.channelName, dates.day(last.sharedAt), last.sharedBy?.name ?? frame.unknown)}{' '}
      {last.messageUrl !== undefined && (
        <Link href={last.messageUrl} target="_blank" rel="noreferrer" inline>
          {share.openMessage}
        </Link>
      )}
    </p>
  );
}

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalL} 0 0`, color: tokens.colorNeutralForeground2, '@media print': { display: 'none' } },
});
