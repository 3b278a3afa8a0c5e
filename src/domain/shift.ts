import { isJudged, type Assessment, type Change, type Level } from './assessment.ts';
import type { UnitStanding } from './unitStanding.ts';

const levelRank: Readonly<Partial<Record<Level, number>>> = { desired: 3, acceptable: 2, unacceptable: 1 };
const direction: Readonly<Record<Change, number>> = { improved: 1, holding: 0, slipping: -1 };

/** A level that is another, or an arrow that is new, since the measurement before. `by` is how much better (above 0) or worse (below 0): levels first, arrows between them. */
export type Shift = { readonly of: UnitStanding; readonly from: Assessment; readonly to: Assessment; readonly by: number };

/**
 * What changed since each was last measured. Only judgements of the municipality's own three levels are compared: a measurement that
 * is not there is neither better nor worse. A first mark is no change of mark, and an arrow that has become a dash says itself that nothing moved.
 */
export function shiftsIn(standings: readonly UnitStanding[]): readonly Shift[] {
  return standings.flatMap((of): readonly Shift[] => {
    const [from, to] = [of.before?.shown, of.standing.shown];
    if (from === undefined || !isJudged(from.level) || !isJudged(to.level)) return [];
    const levels = (levelRank[to.level] ?? 0) - (levelRank[from.level] ?? 0);
    const arrow = from.change && to.change && to.change !== from.change ? direction[to.change] : 0;
    const by = levels * 10 + (levels === 0 || arrow === Math.sign(levels) ? arrow : 0);
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
