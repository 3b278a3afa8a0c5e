import type { UnitCode } from './id.ts';
import type { Unit } from './unit.ts';
import { ancestorsOf, pathTo, unitsUnder } from './unitTree.ts';

/** The two, in the order they are chosen in. */
export const responsibilities = ['line', 'subject'] as const;

/** Who answers for a unit: the unit above it in the line (linjeansvar), or the one that answers for its subject (fagansvar). */
export type Responsibility = (typeof responsibilities)[number];

/** Whether any unit has another above it in its subject than in the line: else there is nothing to choose between. */
export function hasSubjects(units: readonly Unit[]): boolean {
  return units.some(({ subjectParent }) => subjectParent !== undefined);
}

/** The tree by responsibility: by subject each unit stands under the one that answers for its subject, the others where the line has them. */
export function unitsBy(units: readonly Unit[], responsibility: Responsibility): readonly Unit[] {
  if (responsibility === 'line' || !hasSubjects(units)) return units;
  return units.map((unit) => (unit.subjectParent === undefined ? unit : { ...unit, parent: unit.subjectParent }));
}

/** Those whose shared scorecards (gjennomgående) reach a unit: all above it in the line, and its subject's unit with all above that. */
export function reaching(units: readonly Unit[], code: UnitCode): readonly Unit[] {
  const line = ancestorsOf(units, code);
  const subject = units.find((unit) => unit.code === code)?.subjectParent;
  const beside = subject === undefined ? [] : pathTo(units, subject).filter((unit) => unit.code !== code && !line.includes(unit));
  return [...line, ...beside.reverse()];
}

/** Those the shared scorecards of a unit reach: itself, all under it in the line, and those it or one of them answers for in subject. */
export function reachedFrom(units: readonly Unit[], code: UnitCode): readonly Unit[] {
  const under = unitsUnder(units, code);
  if (!hasSubjects(units)) return under;
  const codes = new Set(under.map((unit) => unit.code));
  const beside = units.filter(
    ({ code: each, subjectParent }) => subjectParent !== undefined && codes.has(subjectParent) && !codes.has(each),
  );
  return [...under, ...beside];
}
