/** Fewer answers than this are not shown, where a municipality has decided nothing else. */
export const usualMinimumAnswers = 5;

/** The lowest a municipality may decide, since of two who answered each knows the other, and the highest that is no slip of the pen. */
export const minimumAnswersRange = { least: 3, most: 100 } as const;

/** Whether a municipality may decide that fewer answers than this are not shown. */
export function isMinimumAnswers(count: number): boolean {
  return Number.isInteger(count) && count >= minimumAnswersRange.least && count <= minimumAnswersRange.most;
}
