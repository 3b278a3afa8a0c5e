import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useSettleShare } from '../../commands/useSettleShare.ts';
import type { UnitCode } from '../../domain/id.ts';
import { isUnsettled, latestAndUnsettled } from '../../domain/unfinishedShare.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useShares } from '../../queries/shares.ts';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';

/** What has been told before, where and by whom; an uncertain one is settled here after a look in the channel. */
export function EarlierShares({ unitCode }: { readonly unitCode: UnitCode }) {
  const styles = useStyles();
  const { share, dates, frame } = useTexts();
  const { shares, issues, missing } = useShares(unitCode);
  const settle = useSettleShare(unitCode);
  if (shares.length === 0) return <IssueNotes issues={issues} missing={missing} />;
  return (
    <>
      <h3 className={styles.title}>{share.earlier}</h3>
      <IssueNotes issues={issues} missing={missing} />
      <ul className={styles.list}>
        {latestAndUnsettled(shares, 10).map((each) => (
          <li key={each.key} className={styles.line}>
            {share.sharedIn(
              each.channelName,
              each.sharedAt === undefined ? '' : dates.day(each.sharedAt),
              each.sharedBy?.name ?? frame.unknown,
            )}{' '}
            {each.messageUrl !== undefined && (
              <Link href={each.messageUrl} target="_blank" rel="noreferrer" inline>
                {share.openMessage}
              </Link>
            )}
            {isUnsettled(each) && (
              <div className={styles.settle}>
                {share.isItThere}{' '}
                <Button
                  size="small"
                  disabledFocusable={settle.isPending}
                  onClick={() => settle.mutate({ share: each, isThere: true })}
                >
                  {share.itIsThere}
                </Button>{' '}
                <Button
                  size="small"
                  disabledFocusable={settle.isPending}
                  onClick={() => settle.mutate({ share: each, isThere: false })}
                >
                  {share.itIsNot}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <RefusalNotice refusal={settle.error === null ? undefined : refusalOf(settle.error)} />
    </>
  );
}

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  line: { marginBottom: tokens.spacingVerticalXS },
  settle: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
