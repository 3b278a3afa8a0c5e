import type { ScorecardView } from './scorecardView.ts';

/** The same scorecard to be read only: nobody may report in it. */
export function withoutReports(view: ScorecardView): ScorecardView {
  const groups = view.groups.map((group) => ({
    ...group,
    lines: group.lines.map((line) => ({ ...line, report: undefined })),
  }));
  return { ...view, groups };
}
