import type { ReactNode } from 'react';
import { concernsOf } from '../../domain/concern.ts';
import type { Period } from '../../domain/period.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitsUnder } from '../../domain/unitTree.ts';
import { useMeasuresUnder } from '../../queries/measuresUnder.ts';
import { useMunicipality } from '../../queries/municipality.ts';
import { usePlansSeen } from '../../queries/tasks.ts';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { textsFor } from '../../text/texts.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { peopleOf } from './peopleOf.ts';
import { ShareForm } from './ShareForm.tsx';
import { standingsUnder, summaryContent } from './summaryContent.ts';

/** Sharing a summary of a unit and all under it. Nothing is shared where something that is counted could not be read. */
export function SummaryShare({
  units,
  unit,
  period,
  kindChoice,
}: {
  readonly units: readonly Unit[];
  readonly unit: Unit;
  readonly period: Period;
  readonly kindChoice: ReactNode;
}) {
  const { overview } = useTexts();
  const page = useMunicipality(period);
  const { measures, issues, missing } = useMeasuresUnder(units.map(({ code }) => code));
  const under = new Set(unitsUnder(units, unit.code).map(({ code }) => code));
  const plans = usePlansSeen(measures.filter(({ unitCode }) => under.has(unitCode)));
  if (!page.countable)
    return (
      <>
        {kindChoice}
        <Notice tone="warning" title={overview.notCountable.title}>
          {overview.notCountable.text}
        </Notice>
      </>
    );
  return (
    <>
      <IssueNotes issues={[...page.issues, ...issues]} missing={[...page.missing, ...missing]} />
      <ShareForm
        unit={unit}
        period={period}
        kind="summary"
        kindChoice={kindChoice}
        people={peopleOf(units, [], [])}
        concernsIn={(about) => concernsOf(units, standingsUnder(page, unit), about)}
        contentOf={(parts, texts) =>
          summaryContent(page, measures, { ...parts, plans }, textsFor(texts.language, page.units, unit.code))
        }
      />
    </>
  );
}
