import type { PersonId, UnitCode } from '../../src/domain/id.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { kristiansundSeed } from '../../src/local365/seed/kristiansund.ts';
import type { ListKey } from '../../src/local365/seed/listDefinitions.ts';
import type { UnitPage } from '../../src/queries/unitPage.ts';
import { indicatorRow } from '../../src/wire/indicatorRow.ts';
import { measureRow } from '../../src/wire/measureRow.ts';
import { parseRows } from '../../src/wire/parseRows.ts';
import { resultRow } from '../../src/wire/resultRow.ts';
import { scorecardRow } from '../../src/wire/scorecardRow.ts';
import { targetRow } from '../../src/wire/targetRow.ts';
import { unitRow } from '../../src/wire/unitRow.ts';
import { itemsOf } from '../local365/seed/itemsOf.ts';

const seed = kristiansundSeed();
const items = (list: ListKey) =>
  itemsOf(seed, list).map((fields, index) => ({ id: String(index + 1), eTag: `"seed-${index + 1},1"`, fields }));

/** All the seed's rows as the product reads them. */
export function seededMunicipality() {
  const indicators = parseRows(indicatorRow, items('indicators')).rows;
  return {
    units: parseRows(unitRow, items('units')).rows,
    scorecards: parseRows(scorecardRow, items('scorecards')).rows,
    indicators,
    targets: parseRows(targetRow(indicators), items('targets')).rows,
    results: parseRows(resultRow(indicators), items('results')).rows,
    measures: parseRows(measureRow, items('measures')).rows,
    issues: [],
    missing: [],
    readAt: new Date('2026-11-22T10:02:00'),
  };
}

/** One unit's page out of the seed. */
export function seededPage(code: string): UnitPage & { readonly unit: Unit } {
  const all = seededMunicipality();
  const unit = all.units.find((each) => each.code === code);
  if (unit === undefined) throw new Error(`No unit ${code} in the seed`);
  const own = <T extends { readonly unitCode: UnitCode }>(rows: readonly T[]) => rows.filter(({ unitCode }) => unitCode === code);
  return {
    ...all,
    unit,
    scorecards: own(all.scorecards),
    indicators: own(all.indicators),
    targets: own(all.targets),
    results: own(all.results),
    measures: own(all.measures),
  };
}

/** Somebody of the pretend tenant, as a reader of a page on the seed's own day. */
export function reader(key: 'employee' | 'leader' | 'deputy' | 'director') {
  const found = seed.people.find((each) => each.key === key);
  const person: Person = { id: (found?.id ?? '') as PersonId, name: found?.displayName ?? '' };
  return { person, day: '2026-11-22' };
}
