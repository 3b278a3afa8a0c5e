import { isJudged, type Assessment, type Change, type Level } from './assessment.ts';
import type { UnitStanding } from './unitStanding.ts';

const levelRank: Readonly<Partial<Record<Level, number>>> = { desired: 3, acceptable: 2, unacceptable: 1 };
const changeRank: Readonly<Record<Change, number>> = { improved: 3, holding: 2, slipping: 1 };

/** A level or mark that is another than at the measurement before. `by` is how much better (above 0) or worse (below 0): levels first, marks between them. */
export type Shift = { readonly of: UnitStanding; readonly from: Assessment; readonly to: Assessment; readonly by: number };

/**
 * What changed since each was last measured. Only judgements of the municipality's own three levels are compared: a measurement that
 * is not there is neither better nor worse. A first mark is no change of mark.
 */
export function shiftsIn(standings: readonly UnitStanding[]): readonly Shift[] {
  return standings.flatMap((of): readonly Shift[] => {
    const [from, to] = [of.before?.shown, of.standing.shown];
    if (from === undefined || !isJudged(from.level) || !isJudged(to.level)) return [];
    const levels = (levelRank[to.level] ?? 0) - (levelRank[from.level] ?? 0);
    const marks = from.change && to.change ? changeRank[to.change] - changeRank[from.change] : 0;
    const by = levels * 10 + (levels === 0 || Math.sign(marks) === Math.sign(levels) ? marks : 0);
    return by === 0 ? [] : [{ of, from, to, by }];
  });
}

/** The best first. */
export function improvements(shifts: readonly Shift[]): readonly Shift[] {
  return shifts.filter(({ by }) => by > 0).sort((a, b) => b.by - a.by);
}

/** The worst first. */
export function setbacks(shifts: readonly Shift[]): readonly Shift[] {
  return shifts.filter(({ by }) => by < 0).sort((a, b) => a.by - b.by);
}
