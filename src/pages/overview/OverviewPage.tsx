import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { hasSubjects, responsibilities } from '../../domain/lineOrSubject.ts';
import { previousPeriod, type Period } from '../../domain/period.ts';
import { capacityOf } from '../../domain/rights.ts';
import type { Unit } from '../../domain/unit.ts';
import { useMunicipality } from '../../queries/municipality.ts';
import { useEarlyRoundStatus } from '../../queries/roundStatus.ts';
import { useServices } from '../../queries/services.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { LevelSymbols } from '../../ui/LevelSymbol.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { StackedBar } from '../../ui/StackedBar.tsx';
import { useRemembered } from '../../ui/useRemembered.ts';
import { LevelCountButtons } from './LevelCountButtons.tsx';
import { MyUnits } from './MyUnits.tsx';
import { myUnits } from './myUnits.ts';
import { overviewBasis } from './overviewBasis.ts';
import { everything, type OverviewChoice } from './overviewChoice.ts';
import { OverviewFilters } from './OverviewFilters.tsx';
import { overviewView } from './overviewView.ts';
import { RoundLine } from './RoundLine.tsx';
import { ShiftLists } from './ShiftLists.tsx';
import { UnitsSection } from './UnitsSection.tsx';
import { WaitingList } from './WaitingList.tsx';

/** In ten seconds: where is it green, where not, what is missing. */
export function OverviewPage({ unit, period }: { readonly unit: Unit; readonly period: Period }) {
  const styles = useStyles();
  const { overview } = useTexts();
  const { person, now } = useServices();
  const day = now().toISOString().slice(0, 10);
  const leads = capacityOf(person, unit, { day }) !== undefined;
  useEarlyRoundStatus(period, leads);
  const page = useMunicipality(period);
  const [choice, setChoice] = useState<OverviewChoice>(everything);
  const deferred = useDeferredValue(choice);
  const [by, setBy] = useRemembered('responsibility', responsibilities, 'line');
  const basis = useMemo(() => overviewBasis(page, unit.code, by), [page, unit.code, by]);
  const mine = useMemo(() => myUnits(basis, { person, day }), [basis, person, day]);
  const view = useMemo(() => overviewView(basis, deferred, day), [basis, deferred, day]);
  const { visible, known } = basis.visibility;
  const notes = (
    <>
      <IssueNotes issues={page.issues} missing={page.missing} />
      {visible < known && <Notice>{overview.visible(visible, known)}</Notice>}
    </>
  );
  if (!page.countable)
    return (
      <>
        {notes}
        <EmptyNote {...overview.notCountable} />
      </>
    );
  if (basis.standings.length === 0)
    return (
      <>
        {notes}
        <MyUnits mine={mine} />
        <EmptyNote {...overview.none} />
      </>
    );
  const toggle = (level: OverviewChoice['level']) => setChoice({ ...choice, level: level === choice.level ? undefined : level });
  return (
    <>
      <LevelSymbols />
      {notes}
      <MyUnits mine={mine} />
      {leads && <RoundLine page={page} unit={unit} period={period} day={day} />}
      <section aria-label={unit.name} className={styles.overview}>
        <p className={styles.sentence}>
          {overview.sentence(view.total)} {view.unreported > 0 && overview.unitsWithout(view.unreported)}
        </p>
        <div className={styles.bar}>
          <StackedBar counts={view.total} />
        </div>
        <LevelCountButtons counts={view.total} chosen={choice.level} onChoose={toggle} />
      </section>
      <UnitsSection
        basis={basis}
        view={view}
        choice={deferred}
        responsibility={hasSubjects(page.units) ? { chosen: by, onChoose: setBy } : undefined}
      >
        {(shown) => <OverviewFilters choice={choice} focusAreas={basis.focusAreas} shown={shown} onChoose={setChoice} />}
      </UnitsSection>
      <div className={styles.lists}>
        <ShiftLists better={view.better} worse={view.worse} />
        <WaitingList waiting={view.waiting} since={earliest(period)} />
      </div>
    </>
  );
}

/** The first of the years that were read. */
function earliest(period: Period): Period {
  let first = period.slice(0, 4) as Period;
  for (let back = 0; back < 4; back++) first = previousPeriod(first);
  return first;
}

const useStyles = makeStyles({
  overview: { '@media print': { breakInside: 'avoid' } },
  sentence: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    maxWidth: '72ch',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  bar: { marginBottom: tokens.spacingVerticalM },
  lists: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    marginTop: tokens.spacingVerticalXXL,
  },
});
