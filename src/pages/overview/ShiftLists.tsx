import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Shift } from '../../domain/shift.ts';
import { assessmentWords } from '../../text/explanation.ts';
import { useTexts } from '../../ui/Language.tsx';
import { LevelSymbol } from '../../ui/LevelSymbol.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import { MoreButton } from './MoreButton.tsx';
import { useListStyles } from './listStyles.ts';

const first = 5;

/** «Endret siden sist»: what became better, the best first, and what became worse, the worst first. */
export function ShiftLists({ better, worse }: { readonly better: readonly Shift[]; readonly worse: readonly Shift[] }) {
  const styles = useListStyles();
  const { overview } = useTexts();
  const { list } = overview;
  return (
    <section className={styles.section} aria-label={list.changed}>
      <h2 className={styles.heading}>{list.changed}</h2>
      {better.length + worse.length === 0 ? (
        <p className={styles.intro}>{list.nothingChanged}</p>
      ) : (
        <>
          <p className={styles.intro}>{list.changedIntro}</p>
          <Shifts heading={list.better(better.length)} shifts={better} />
          <Shifts heading={list.worse(worse.length)} shifts={worse} />
        </>
      )}
    </section>
  );
}

function Shifts({ heading, shifts }: { readonly heading: string; readonly shifts: readonly Shift[] }) {
  const styles = useListStyles();
  const [all, setAll] = useState(false);
  if (shifts.length === 0) return null;
  return (
    <>
      <h3 className={styles.sub}>{heading}</h3>
      <ul className={styles.list}>
        {(all ? shifts : shifts.slice(0, first)).map((shift) => (
          <ShiftLine key={`${shift.of.unit.code} ${shift.of.standing.indicator.id}`} shift={shift} />
        ))}
      </ul>
      <MoreButton hidden={shifts.length - first} all={all} onToggle={() => setAll(!all)} className={styles.more} />
    </>
  );
}

function ShiftLine({ shift }: { readonly shift: Shift }) {
  const styles = useListStyles();
  const texts = useTexts();
  const { list } = texts.overview;
  const go = useGo();
  const { of, from, to } = shift;
  const { standing, before, unit } = of;
  return (
    <li className={mergeClasses(styles.line, styles.shift)}>
      <span
        className={styles.marks}
        role="img"
        aria-label={list.becameOf(assessmentWords(from, texts), assessmentWords(to, texts))}
      >
        <LevelSymbol level={from.level} />
        <span aria-hidden="true">→</span>
        <LevelSymbol level={to.level} />
      </span>
      <span>
        {standing.indicator.name}
        <span className={styles.quiet}>
          <button
            type="button"
            className={styles.unit}
            onClick={() => go({ unit: unit.code, section: 'malekort', row: undefined })}
          >
            {unit.name}
          </button>
          {` · ${assessmentWords(to, texts)}`}
        </span>
      </span>
      <span className={styles.values}>
        {list.values(before?.result?.text.trim() ?? '–', standing.result?.text.trim() ?? '–')}
        <span className={styles.quiet}>
          {before && list.values(texts.dates.period(before.period), texts.dates.period(standing.period))}
        </span>
      </span>
    </li>
  );
}
