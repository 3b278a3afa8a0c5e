import type { Assessment } from '../assessment.ts';
import { tidyCell } from '../cellText.ts';
import { parseResult } from '../reading.ts';
import type { Result } from '../result.ts';
import { standingOf } from '../standing.ts';
import type { ImportStep } from './importStep.ts';
import { publishedOf } from './printedAssessment.ts';
import { periodOfColumn, resultPeriods, type ImportRecords, type RowOnItsWay, type SettledCard } from './settledCard.ts';

/**
 * The results of a row. A blank cell says nothing, and takes nothing away that stands there; what was printed beside the latest year
 * (the judgement, a comment) belongs to that year.
 */
export function resultSteps(records: ImportRecords, card: SettledCard, onItsWay: RowOnItsWay): readonly ImportStep[] {
  const { row, indicator, needs } = onItsWay;
  const periods = resultPeriods(card);
  const latest = periods.includes(card.period) ? card.period : periods.at(-1);
  return card.found.columns.flatMap((column, index): readonly ImportStep[] => {
    if (column.kind !== 'result') return [];
    const period = periodOfColumn(card, index);
    const text = row.cells?.[index] ?? '';
    const published = period === latest ? publishedOf(row.found.printed) : undefined;
    const comment = period === latest ? row.found.comment : undefined;
    if (text === '' && published === undefined && comment === undefined) return [];
    const before = records.results.find(
      (each) => each.indicatorId === indicator.id && each.period === period && each.unitCode === records.unit.code,
    );
    const said = {
      text: text === '' ? (before?.text ?? '') : text,
      comment: comment ?? before?.comment,
      published: published ?? before?.published,
    };
    return [
      {
        key: `result ${indicator.id} ${period}`,
        thing: {
          kind: 'result',
          indicatorId: indicator.id,
          indicatorUnit: indicator.unitCode,
          indicatorName: indicator.name,
          unitCode: records.unit.code,
          period,
          ...said,
          demonstration: indicator.demonstration,
        },
        state: before === undefined ? 'new' : saysTheSame(before, said, records, onItsWay) ? 'unchanged' : 'changed',
        from: before?.text,
        to: said.text,
        unread: parseResult(said.text, indicator).kind === 'unread',
        needs,
        at: row.found.at,
        indicator: row.indicator,
      },
    ];
  });
}

type Said = Pick<Result, 'text' | 'comment' | 'published'>;

/** Whether a result that stands there says what was printed. A judgement we compute ourselves is not one the municipality has published. */
function saysTheSame(before: Result, said: Said, records: ImportRecords, { indicator }: RowOnItsWay): boolean {
  if (tidyCell(before.text) !== tidyCell(said.text) || tidyCell(before.comment ?? '') !== tidyCell(said.comment ?? ''))
    return false;
  if (before.published !== undefined || said.published === undefined) return sameAssessment(before.published, said.published);
  if (indicator.existing === undefined) return false;
  const { computed } = standingOf({
    indicator: indicator.existing,
    targets: records.targets,
    results: records.results,
    period: before.period,
    unitCode: records.unit.code,
    rule: records.rule,
  });
  return (
    computed.level === said.published.level && (said.published.change === undefined || computed.change === said.published.change)
  );
}

function sameAssessment(a: Assessment | undefined, b: Assessment | undefined): boolean {
  return a?.level === b?.level && a?.change === b?.change;
}
