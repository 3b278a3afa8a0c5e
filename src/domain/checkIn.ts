import type { Level } from './assessment.ts';
import type { UnitCode } from './id.ts';
import type { Indicator } from './indicator.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import { parseResult } from './reading.ts';
import type { Result } from './result.ts';
import { standingOf, type Standing } from './standing.ts';
import type { LanguageForm } from './unit.ts';

/** One result somebody is to report: of which period, what stands there now, and what it is to be compared with. */
export type CheckIn = {
  readonly indicator: Indicator;
  readonly unitCode: UnitCode;
  /** The målform the unit's list is written in. */
  readonly languageForm: LanguageForm;
  /** Whom the reader stands in for, if anybody. */
  readonly onBehalfOf: Person | undefined;
  readonly period: Period;
  readonly existing: Result | undefined;
  /** All that it is judged among, of other periods too: see `Known.resultsOf`. */
  readonly results: readonly Result[];
  readonly standing: Standing;
  /** The level at the measurement before; undefined where there was none. */
  readonly levelBefore: Level | undefined;
};

/** Why a report must say more than its value: the result is not accepted, or the level is lower than it was. */
export type CommentReason = 'unacceptable' | 'falls';

/** The standing a text would give, by the rule that judges what is stored; undefined while nothing is written. */
export function foreseen({ indicator, unitCode, period, results, standing }: CheckIn, text: string): Standing | undefined {
  if (text.trim() === '') return undefined;
  const result: Result = {
    stored: { itemId: '', version: '' },
    indicatorId: indicator.id,
    unitCode,
    period,
    text,
    reading: parseResult(text, indicator),
    comment: undefined,
    published: undefined,
    reportedBy: undefined,
    reportedAt: undefined,
    onBehalfOf: undefined,
    publishedReason: undefined,
    demonstration: false,
  };
  return standingOf({
    indicator,
    targets: standing.target ? [standing.target] : [],
    results: [...results.filter((each) => each.period !== period), result],
    period,
    unitCode,
    rule: standing.rule,
  });
}

const rank: Readonly<Partial<Record<Level, number>>> = { unacceptable: 0, acceptable: 1, desired: 2 };

/** Whether the level asks for a comment, and why. A level that cannot be told falls from nothing, and nothing falls from it. */
export function commentNeeded(
  { levelBefore }: Pick<CheckIn, 'levelBefore'>,
  level: Level | undefined,
): CommentReason | undefined {
  if (level === 'unacceptable') return 'unacceptable';
  const [before, now] = [levelBefore && rank[levelBefore], level && rank[level]];
  return before !== undefined && now !== undefined && now < before ? 'falls' : undefined;
}
