import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isFrozen } from '../../domain/frozen.ts';
import { lockedRoundOf } from '../../domain/round.ts';
import type { Task } from '../../domain/task.ts';
import type { MyUpdatesPage } from '../../queries/myUpdates.ts';
import { useTexts } from '../../ui/Language.tsx';
import { ResultSaved } from './LastSaved.tsx';
import { UpdateBody } from './UpdateBody.tsx';
import type { UpdateLine } from './updatesView.ts';

/**
 * What is done, was locked before it was, or is not asked for yet, folded away: what was said, and the way to say it otherwise, unless the period
 * is locked.
 */
export function FoldedList({
  heading,
  lines,
  taskOf,
  page,
}: {
  readonly heading: string;
  readonly lines: readonly UpdateLine[];
  readonly taskOf: (taskId: string | undefined) => Task | undefined;
  readonly page: MyUpdatesPage;
}) {
  const styles = useStyles();
  const { updates, dates, frame } = useTexts();
  const [changing, setChanging] = useState<string>();
  if (lines.length === 0) return null;
  const lockOf = ({ update }: UpdateLine) =>
    update.kind === 'result' ? lockedRoundOf(page.rounds, page.units, update.checkIn)?.lock : undefined;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{heading}</summary>
      <ul className={styles.list}>
        {lines.map((line) => {
          const lock = lockOf(line);
          return (
            <li key={line.key} className={styles.line}>
              <span className={styles.title}>{line.title}</span>
              <span className={styles.quiet}>
                {[line.what, line.where, ...(line.update.state === 'coming' ? [line.due] : [])].join(' · ')}
              </span>
              {line.said !== undefined && <span>{line.said}</span>}
              {line.update.kind === 'result' && <ResultSaved update={line.update} />}
              {lock !== undefined && (
                <span className={styles.quiet}>{updates.locked(lock.by?.name ?? frame.unknown, dates.day(lock.at))}</span>
              )}
              {lock === undefined &&
                !isPublished(line) &&
                (changing === line.key ? (
                  <UpdateBody line={line} taskOf={taskOf} focused onDone={() => setChanging(undefined)} />
                ) : (
                  <Button size="small" aria-label={`${updates.change} ${line.title}`} onClick={() => setChanging(line.key)}>
                    {updates.change}
                  </Button>
                ))}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** What the municipality has published of it stands as it is. */
const isPublished = ({ update }: UpdateLine) => update.kind === 'result' && isFrozen(update.checkIn.existing);

const useStyles = makeStyles({
  details: { color: tokens.colorNeutralForeground1 },
  summary: {
    minHeight: '32px',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});
