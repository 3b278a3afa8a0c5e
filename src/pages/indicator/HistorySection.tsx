import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Result } from '../../domain/result.ts';
import { resultsWithHistory, useIndicatorHistory } from '../../queries/indicatorHistory.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { HistoryList } from './HistoryList.tsx';
import { historyView } from './historyView.ts';
import { Section } from './Section.tsx';

/** Who changed what and when, as the list itself remembers; asked for when somebody opens it. */
export function HistorySection({ results }: { readonly results: readonly Result[] }) {
  const styles = useStyles();
  const texts = useTexts();
  const { history: words, dates } = texts;
  const wordsOf = useRefusalWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { history, refusal } = useIndicatorHistory(results, open);
  return (
    <div className={open ? undefined : styles.closed}>
      <Section title={words.heading}>
        <p className={styles.intro}>
          {words.intro} {results.length > resultsWithHistory && words.limited(resultsWithHistory)}
        </p>
        <Button size="small" className={styles.button} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? words.hide : words.show}
        </Button>
        <div id={id}>
          {open && (
            <>
              <RefusalNotice refusal={refusal} />
              {history === undefined && refusal === undefined && <Skeleton rows={3} waiting={words.reading} />}
              {history?.missing.map(({ period, refusal: why }) => (
                <Notice key={period} tone="warning">
                  {words.notRead(dates.period(period), wordsOf(why).why)}
                </Notice>
              ))}
              {history !== undefined && history.unread > 0 && <Notice tone="warning">{words.unread(history.unread)}</Notice>}
              {history !== undefined && history.changes.length > 0 && <HistoryList lines={historyView(history, texts)} />}
              {history !== undefined && history.changes.length === 0 && history.missing.length === 0 && (
                <EmptyNote {...words.none} />
              )}
            </>
          )}
        </div>
      </Section>
    </div>
  );
}

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalS}`, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  closed: { '@media print': { display: 'none' } },
  button: { '@media print': { display: 'none' } },
});
