import type { Period } from '../../domain/period.ts';
import type { ScorecardView } from './scorecardView.ts';

/** The same scorecard where what is locked is to be read only. */
export function withoutReports(view: ScorecardView, isLocked: (period: Period) => boolean): ScorecardView {
  const groups = view.groups.map((group) => ({
    ...group,
    lines: group.lines.map((line) => (line.report && isLocked(line.report.period) ? { ...line, report: undefined } : line)),
  }));
  return { ...view, groups };
}
