import { tidyCell } from '../cellText.ts';
import type { Period } from '../period.ts';
import { parseTarget } from '../requirement.ts';
import { targetOf } from '../target.ts';
import type { ImportStep } from './importStep.ts';
import { resultPeriods, type ImportRecords, type RowOnItsWay, type SettledCard } from './settledCard.ts';

/**
 * The targets of a row. One that is in force already is unchanged; another is in force from the report year on, so that it never
 * recolours older years; the first of all from the first year of the table. A heading that names a year goes before all that.
 */
export function targetSteps(
  records: ImportRecords,
  card: SettledCard,
  { row, indicator, needs }: RowOnItsWay,
): readonly ImportStep[] {
  const { unit, targets } = records;
  const its = targets.filter(({ indicatorId }) => indicatorId === indicator.id);
  const usualFrom = its.length === 0 ? (resultPeriods(card)[0] ?? card.period) : card.period;
  return card.found.columns.flatMap((column, index): readonly ImportStep[] => {
    const text = row.cells?.[index] ?? '';
    if (column.kind !== 'target' || text === '') return [];
    const validFrom: Period = column.period ?? usualFrom;
    const inForce = targetOf(its, column.period ?? card.period, unit.code);
    const same = inForce !== undefined && tidyCell(inForce.text) === tidyCell(text);
    const replaced = its.find((target) => target.validFrom === validFrom && target.unitCode === indicator.unitCode);
    return [
      {
        key: `target ${indicator.id} ${validFrom}`,
        thing: { kind: 'target', indicatorId: indicator.id, unitCode: indicator.unitCode, validFrom, text },
        state: same ? 'unchanged' : replaced === undefined ? 'new' : 'changed',
        from: same ? undefined : (replaced ?? inForce)?.text,
        to: text,
        unread: parseTarget(text, indicator).kind === 'unread',
        needs,
        at: row.found.at,
        indicator: row.indicator,
      },
    ];
  });
}
