import { useMemo } from 'react';
import type { Period } from '../../domain/period.ts';
import type { Unit } from '../../domain/unit.ts';
import { useNarratives } from '../../queries/narratives.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import type { Texts } from '../../text/texts.ts';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { basisOfUnit } from './reportBasis.ts';
import { ReportForms } from './ReportForms.tsx';

/** The report of one unit alone. It waits for the leader's texts, so that none is ever left out in silence. */
export function UnitReport({
  page,
  unit,
  period,
  texts,
}: {
  readonly page: UnitPage;
  readonly unit: Unit;
  readonly period: Period;
  readonly texts: Texts;
}) {
  const { report, frame } = useTexts();
  const wordsOf = useRefusalWords();
  const { read, reading, refusal } = useNarratives(unit.code, period, true);
  const basis = useMemo(
    () => basisOfUnit(page, { unit, period, narratives: read?.narratives ?? [] }, texts),
    [page, unit, period, read, texts],
  );
  if (reading) return <Skeleton rows={8} waiting={frame.waitingForPage} />;
  return (
    <>
      <IssueNotes issues={[...page.issues, ...(read?.issues ?? [])]} missing={[...page.missing, ...(read?.missing ?? [])]} />
      {refusal && <Notice tone="warning">{report.page.textsMissing(wordsOf(refusal).why)}</Notice>}
      <ReportForms basis={basis} texts={texts} />
    </>
  );
}
