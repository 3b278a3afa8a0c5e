import { counted, inventedIndicator, inventedResultItem, inventedScorecard, inventedTarget } from './inventedItems.ts';
import { kristiansundSeed } from './kristiansund.ts';
import type { TenantSeed } from './tenantSeed.ts';

/** The units that get invented results: all that have no page measured. */
const otherUnits = [
  'KRS-GRUNNSKOLER',
  'KRS-BARNEHAGER',
  'KRS-SYKEHJEM',
  'KRS-BFH',
  'KRS-VELFERD',
  'KRS-EIENDOM',
  'KRS-KOMTEK',
  'KRS-BRANN',
];
const firstYear = 2016;
const months = 120;

/**
 * Kristiansund's tenant with `count` invented monthly results over other units than KRS and KRS-KULTUR, whose own rows
 * stay the same: what their pages then cost more is the price of a fuller site.
 */
export function kristiansundWithResults(count: number): TenantSeed {
  const unitCount = Math.min(count, otherUnits.length);
  const indicatorCount = unitCount * Math.ceil(count / otherUnits.length / months);
  return kristiansundSeed({
    scorecards: counted(unitCount, (index) => inventedScorecard(scorecardId(index), unitAt(index))),
    indicators: counted(indicatorCount, (index) => {
      const number = Math.floor(index / otherUnits.length) + 1;
      return inventedIndicator(
        { id: indicatorId(index), scorecardId: scorecardId(index), unitCode: unitAt(index), number },
        'Månedlig',
      );
    }),
    targets: counted(indicatorCount, (index) => inventedTarget(indicatorId(index), unitAt(index), firstYear)),
    results: counted(count, (index) => {
      const turn = Math.floor(index / otherUnits.length);
      const indicator = (index % otherUnits.length) + otherUnits.length * Math.floor(turn / months);
      const period = monthAt(turn % months);
      return inventedResultItem({ indicatorId: indicatorId(indicator), unitCode: unitAt(index), period, index });
    }),
  });
}

const unitAt = (index: number): string => otherUnits[index % otherUnits.length] ?? 'KRS-BRANN';
const scorecardId = (index: number) => `mengde-2026-${unitAt(index).toLowerCase()}`;
const indicatorId = (index: number) =>
  `${scorecardId(index)}-${String(Math.floor(index / otherUnits.length) + 1).padStart(2, '0')}`;
const monthAt = (month: number) => `${firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
