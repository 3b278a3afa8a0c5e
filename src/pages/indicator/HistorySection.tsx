import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Period } from '../../domain/period.ts';
import type { Lock } from '../../domain/round.ts';
import { canReport, onBehalfOf } from '../../domain/rights.ts';
import type { Unit } from '../../domain/unit.ts';
import { resultsWithHistory, useIndicatorHistory } from '../../queries/indicatorHistory.ts';
import { useLocks } from '../../queries/rounds.ts';
import { useServices } from '../../queries/services.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { HistoryFile } from './HistoryFile.tsx';
import { HistoryList } from './HistoryList.tsx';
import { historyView } from './historyView.ts';
import type { IndicatorView } from './indicatorView.ts';
import type { RestoredPlace } from './RestoreEarlier.tsx';
import { Section } from './Section.tsx';

/** Who changed what and when, as the list itself remembers; asked for when somebody opens it. */
export function HistorySection({
  view,
  unit,
  units,
}: {
  readonly view: IndicatorView;
  readonly unit: Unit;
  readonly units: readonly Unit[];
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { history: words, dates } = texts;
  const wordsOf = useRefusalWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { person, now } = useServices();
  const [restored, setRestored] = useState<string | undefined>();
  // What too few answered is no more shown in its history than now.
  const results = view.results.filter(({ withheld }) => withheld !== true);
  const withheld = view.results.filter((result) => result.withheld).map(({ period }) => dates.period(period));
  const { history, refusal } = useIndicatorHistory(results, open);
  const day = now().toISOString().slice(0, 10);
  const lockOf = useLocks(units, open && canReport(person, unit, view.indicator, day));
  const placeOf = (period: Period): RestoredPlace | Lock | undefined => {
    const { indicator, result } = view.series.standings.find((each) => each.period === period) ?? {};
    if (indicator === undefined || result === undefined || !canReport(person, unit, indicator, day)) return undefined;
    const { lock } = lockOf({ unitCode: unit.code, period }) ?? {};
    return lock ?? { indicator, unitCode: unit.code, before: result, onBehalfOf: onBehalfOf(person, unit, indicator, day) };
  };
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
              {withheld.length > 0 && <p className={styles.intro}>{words.withheld(withheld.join(', '))}</p>}
              {restored !== undefined && <Notice tone="success">{restored}</Notice>}
              {history !== undefined && history.changes.length > 0 && (
                <>
                  <HistoryList lines={historyView(history, texts, results)} placeOf={placeOf} onRestored={setRestored} />
                  <HistoryFile changes={history.changes} name={view.indicator.name} />
                </>
              )}
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
