import { useMemo } from 'react';
import type { Period } from '../../domain/period.ts';
import type { Unit } from '../../domain/unit.ts';
import { useMeasuresUnder } from '../../queries/measuresUnder.ts';
import { useMunicipality } from '../../queries/municipality.ts';
import { useNarrativesUnder } from '../../queries/narrativesUnder.ts';
import type { Texts } from '../../text/texts.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { basisOfMany } from './reportBasis.ts';
import { ReportForms } from './ReportForms.tsx';

/** The report of a unit and all under it: what the person may see of them, and how much that is. */
export function ManyReport({
  units,
  unit,
  period,
  texts,
}: {
  readonly units: readonly Unit[];
  readonly unit: Unit;
  readonly period: Period;
  readonly texts: Texts;
}) {
  const { overview } = useTexts();
  const page = useMunicipality(period);
  const { measures, issues, missing } = useMeasuresUnder(units.map(({ code }) => code));
  const written = useNarrativesUnder(period);
  const basis = useMemo(
    () => basisOfMany(page, { unit, period, measures, narratives: written.narratives }, texts),
    [page, unit, period, measures, written, texts],
  );
  const { visible, known } = basis.visibility;
  return (
    <>
      <IssueNotes
        issues={[...page.issues, ...issues, ...written.issues]}
        missing={[...page.missing, ...missing, ...written.missing]}
      />
      {visible < known && <Notice>{overview.visible(visible, known)}</Notice>}
      {page.countable ? <ReportForms basis={basis} texts={texts} /> : <EmptyNote {...overview.notCountable} />}
    </>
  );
}
