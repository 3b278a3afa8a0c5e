import type { Fields } from './fields.ts';
import { counted, inventedIndicator, inventedResultItem, inventedScorecard, inventedTarget } from './inventedItems.ts';
import { kristiansundSeed, type ItemsByList } from './kristiansund.ts';
import type { TenantSeed } from './tenantSeed.ts';

const years = 10;
const firstYear = 2017;
const indicatorsPerUnit = 10;
const resultsPerUnit = indicatorsPerUnit * years;
const unitsPerArea = 25;

/**
 * Kristiansund's tenant with `rows` invented results more, under the root «STOR»: 10 years of 10 indicators a unit,
 * 25 units an area. The same every time, and made row by row, so that a million does not fill the memory.
 */
export function largeSeed(rows: number): TenantSeed {
  return kristiansundSeed(largeItems(rows));
}

function largeItems(rows: number): Partial<ItemsByList> {
  const unitCount = Math.ceil(rows / resultsPerUnit);
  const indicatorCount = Math.ceil(rows / years);
  const areaCount = Math.ceil(unitCount / unitsPerArea);
  return {
    units: counted(1 + areaCount + unitCount, (index) => unitAt(index, areaCount)),
    scorecards: counted(unitCount, (unit) => inventedScorecard(scorecardId(unit), unitCode(unit))),
    indicators: counted(indicatorCount, (index) => {
      const unit = Math.floor(index / indicatorsPerUnit);
      const number = (index % indicatorsPerUnit) + 1;
      return inventedIndicator(
        { id: indicatorId(index), scorecardId: scorecardId(unit), unitCode: unitCode(unit), number },
        'Årlig',
      );
    }),
    targets: counted(indicatorCount, (index) =>
      inventedTarget(indicatorId(index), unitCode(Math.floor(index / indicatorsPerUnit)), firstYear),
    ),
    results: counted(rows, (index) => {
      const unit = Math.floor(index / resultsPerUnit);
      const period = String(firstYear + (index % years));
      return inventedResultItem({ indicatorId: indicatorId(Math.floor(index / years)), unitCode: unitCode(unit), period, index });
    }),
  };
}

/** The root first, then the areas, then the units, so that a parent always stands before its children. */
function unitAt(index: number, areaCount: number): Fields {
  if (index === 0) return unitItem('STOR', 'Oppdiktet storkommune', 'Kommune', 0);
  if (index <= areaCount) return unitItem(areaCode(index - 1), `Oppdiktet rammeområde ${index}`, 'Rammeområde', index, 'STOR');
  const unit = index - areaCount - 1;
  return unitItem(unitCode(unit), `Oppdiktet enhet ${unit + 1}`, 'Enhet', index, areaCode(Math.floor(unit / unitsPerArea)));
}

function unitItem(code: string, name: string, kind: string, order: number, parent?: string): Fields {
  const under = parent === undefined ? {} : { Overordnet: parent };
  return { Title: name, Kode: code, ...under, Type: kind, Rekkefolge: 1000 + order, Malform: 'Bokmål', Demonstrasjon: true };
}

const digits = (number: number, length: number) => String(number).padStart(length, '0');
const areaCode = (area: number) => `STOR-${digits(area + 1, 4)}`;
const unitCode = (unit: number) => `${areaCode(Math.floor(unit / unitsPerArea))}-${digits((unit % unitsPerArea) + 1, 2)}`;
const scorecardId = (unit: number) => `stor-2026-${digits(unit + 1, 6)}`;
const indicatorId = (index: number) =>
  `${scorecardId(Math.floor(index / indicatorsPerUnit))}-${digits((index % indicatorsPerUnit) + 1, 2)}`;
