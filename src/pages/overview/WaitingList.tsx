import { useState } from 'react';
import type { Period } from '../../domain/period.ts';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import { MoreButton } from './MoreButton.tsx';
import { useListStyles } from './listStyles.ts';
import type { WaitingUnit } from './waitingUnits.ts';

const first = 6;

/** «Mangler eller eldre enn den burde»: unit by unit, which results somebody owes, with what was last measured. */
export function WaitingList({ waiting, since }: { readonly waiting: readonly WaitingUnit[]; readonly since: Period }) {
  const styles = useListStyles();
  const { overview } = useTexts();
  const { list } = overview;
  const [all, setAll] = useState(false);
  const sum = (of: (unit: WaitingUnit) => number) => waiting.reduce((total, each) => total + of(each), 0);
  return (
    <section className={styles.section} aria-label={list.waiting}>
      <h2 className={styles.heading}>{list.waiting}</h2>
      <p className={styles.intro}>
        {waiting.length === 0
          ? list.nothingWaiting
          : list.waitingSum(
              sum(({ missing }) => missing),
              sum(({ old }) => old),
            )}
      </p>
      <ul className={styles.list}>
        {(all ? waiting : waiting.slice(0, first)).map((each) => (
          <WaitingLine key={each.unit.code} waiting={each} since={since} />
        ))}
      </ul>
      <MoreButton hidden={waiting.length - first} all={all} onToggle={() => setAll(!all)} className={styles.more} />
    </section>
  );
}

function WaitingLine({
  waiting: { unit, waits, missing, old },
  since,
}: {
  readonly waiting: WaitingUnit;
  readonly since: Period;
}) {
  const styles = useListStyles();
  const { overview, dates } = useTexts();
  const { list } = overview;
  const go = useGo();
  return (
    <li className={styles.line}>
      <span className={styles.between}>
        <button
          type="button"
          className={styles.unit}
          onClick={() => go({ unit: unit.code, section: 'malekort', row: undefined })}
        >
          {unit.name}
        </button>
        <span>{list.unitWaits(missing, old)}</span>
      </span>
      {linesOf(waits).map(([first, ...others]) => (
        <span key={first.of.standing.indicator.id} className={styles.quiet}>
          {list.wait(
            [first, ...others].map((wait) => nameOf(wait, waits)).join(', '),
            list[first.expectation],
            first.of.standing.previous
              ? list.lastMeasured(first.of.standing.previous.text.trim(), dates.period(first.of.standing.previous.period))
              : list.neverMeasured(dates.period(since)),
          )}
        </span>
      ))}
    </li>
  );
}

type Wait = WaitingUnit['waits'][number];

/** A line for each that was measured before; those nobody has measured share one. */
function linesOf(waits: readonly Wait[]): readonly (readonly [Wait, ...Wait[]])[] {
  const [never, before] = [true, false].map((each) => waits.filter(({ of }) => (of.standing.previous === undefined) === each));
  const [first, ...others] = never ?? [];
  return [...(before ?? []).map((wait): readonly [Wait] => [wait]), ...(first ? [[first, ...others] as const] : [])];
}

/** The indicator's name; where the unit waits for two of one name, with its focus area. */
function nameOf({ of }: Wait, waits: readonly Wait[]): string {
  const { name } = of.standing.indicator;
  const alone = waits.filter((wait) => wait.of.standing.indicator.name === name).length === 1;
  return alone ? name : `${name} (${of.scorecard.focusArea})`;
}
