import type { UnitCode } from '../../../src/domain/id.ts';
import type { Period } from '../../../src/domain/period.ts';
import { overviewBasis, type OverviewBasis } from '../../../src/pages/overview/overviewBasis.ts';
import { everything, type OverviewChoice } from '../../../src/pages/overview/overviewChoice.ts';
import { overviewRows } from '../../../src/pages/overview/overviewRows.ts';
import { overviewView } from '../../../src/pages/overview/overviewView.ts';
import type { MunicipalityPage } from '../../../src/queries/municipality.ts';
import { seededMunicipality } from '../seededPage.ts';

/** The seed's own day. */
export const day = '2026-11-22';

/** The seed as the overview reads it for one report year. */
export function yearOfSeed(period: string): MunicipalityPage {
  const all = seededMunicipality();
  const scorecards = all.scorecards.filter((each) => each.period === period);
  const ids = new Set(scorecards.map(({ id }) => id));
  const indicators = all.indicators.filter(({ scorecardId }) => ids.has(scorecardId));
  const known = new Set(indicators.map(({ id }) => id));
  const of = <Row extends { readonly indicatorId: (typeof indicators)[number]['id'] }>(rows: readonly Row[]) =>
    rows.filter(({ indicatorId }) => known.has(indicatorId));
  return {
    ...all,
    period: period as Period,
    scorecards,
    indicators,
    targets: of(all.targets),
    results: of(all.results),
    countable: true,
  };
}

/** What the overview of a unit shows, with everything chosen but what a test says. */
export function shown(basis: OverviewBasis, more: Partial<OverviewChoice> = {}, closed: readonly string[] = []) {
  const choice = { ...everything, ...more };
  const view = overviewView(basis, choice, day);
  const rows = overviewRows(basis, view.counts, { choice, closed: new Set(closed as UnitCode[]) });
  return {
    view,
    rows,
    names: rows.map(({ unit, kind, context }) => `${unit.name}${kind === 'own' ? '*' : ''}${context ? ' (kontekst)' : ''}`),
  };
}

/** The basis of a unit in a report year of the seed. */
export function basisOf(code: string, period: string): OverviewBasis {
  return overviewBasis(yearOfSeed(period), code as UnitCode);
}
