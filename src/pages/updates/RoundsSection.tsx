import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Unit } from '../../domain/unit.ts';
import type { MyUpdatesPage } from '../../queries/myUpdates.ts';
import { useWriteAccess } from '../../queries/writeAccess.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { LockButton } from './LockButton.tsx';
import { OwnReadiness } from './OwnReadiness.tsx';
import { RoundUnits } from './RoundUnits.tsx';
import { roundsView } from './roundsView.ts';
import type { Reader } from './updatesView.ts';

/** The rounds the reader has a part in: when, what to mind, how far, and «klarmarkert». No round, nothing shown. */
export function RoundsSection({
  page,
  reader,
  unit,
}: {
  readonly page: MyUpdatesPage;
  readonly reader: Reader;
  readonly unit: Unit;
}) {
  const styles = useStyles();
  const { round: words, dates, frame } = useTexts();
  const mayLock = useWriteAccess('rounds') === 'granted';
  const rounds = roundsView(page, reader, { unit, mayLock });
  if (rounds.length === 0) return null;
  return (
    <section aria-label={words.section} className={styles.section}>
      <h2 className={styles.heading}>{words.section}</h2>
      {rounds.map(({ round, state, own, follows }) => (
        <article key={round.stored.itemId} className={styles.round} aria-label={round.name}>
          <h3 className={styles.name}>{round.name}</h3>
          <p className={styles.line}>
            <Tag tone={state === 'late' ? 'warning' : state === 'open' ? 'brand' : 'neutral'}>{words.state[state]}</Tag>
            {round.demonstration && <Tag tone="brand">{frame.demonstration}</Tag>}
            <span className={styles.quiet}>
              {words.days(round.opens && dates.day(round.opens), round.closes && dates.day(round.closes))}
            </span>
          </p>
          {round.instruction !== undefined && <p className={styles.instruction}>{round.instruction}</p>}
          {state === 'late' && <p className={styles.quiet}>{words.lateNote}</p>}
          {round.lock && (
            <p className={styles.line}>{words.locked(round.lock.by?.name ?? frame.unknown, dates.moment(round.lock.at))}</p>
          )}
          {own.map((progress) => (
            <OwnReadiness key={progress.unit.code} progress={progress} round={round} state={state} />
          ))}
          {mayLock && <LockButton round={round} />}
          {follows.map((top) => (
            <Suspense key={top.code} fallback={<Skeleton rows={3} waiting={frame.waitingForPage} />}>
              <RoundUnits round={round} state={state} top={top} />
            </Suspense>
          ))}
        </article>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  round: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  instruction: { margin: 0, maxWidth: '72ch', whiteSpace: 'pre-line' },
});
