import { countLevels, standingOf, sumCounts, type LevelCounts } from '../../domain/standing.ts';
import type { UnitCode } from '../../domain/id.ts';
import type { Unit } from '../../domain/unit.ts';
import { pathTo } from '../../domain/unitTree.ts';
import type { MunicipalityPage } from '../../queries/municipality.ts';

/** One unit in the overview, with its place in the tree and its counts. */
export type UnitLine = { readonly unit: Unit; readonly depth: number; readonly counts: LevelCounts };

/** A unit and those under it: how many indicators stand where, and who has not reported anything. */
export type OverviewView = { readonly total: LevelCounts; readonly lines: readonly UnitLine[]; readonly unreported: number };

/** Counts the standings of a unit and every unit under it, in the tree's own order. */
export function overviewView(page: MunicipalityPage, root: UnitCode): OverviewView {
  const scorecards = new Map(page.scorecards.map((scorecard) => [scorecard.id, scorecard]));
  const lines = page.units
    .map((unit) => ({ unit, path: pathTo(page.units, unit.code) }))
    .filter(({ path }) => path.some(({ code }) => code === root))
    .map(({ unit, path }): UnitLine => {
      const standings = page.indicators
        .filter(({ unitCode }) => unitCode === unit.code)
        .flatMap((indicator) => {
          const scorecard = scorecards.get(indicator.scorecardId);
          if (scorecard === undefined) return [];
          const targets = page.targets.filter(({ indicatorId }) => indicatorId === indicator.id);
          const results = page.results.filter(({ indicatorId }) => indicatorId === indicator.id);
          return [standingOf({ indicator, targets, results, period: scorecard.period })];
        });
      return {
        unit,
        depth: path.findIndex(({ code }) => code === unit.code) - path.findIndex(({ code }) => code === root),
        counts: countLevels(standings),
      };
    });
  return {
    total: sumCounts(lines.map(({ counts }) => counts)),
    lines,
    unreported: lines.filter(({ counts }) => counts.total > 0 && counts.measured === 0).length,
  };
}
