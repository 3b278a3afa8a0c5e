import { usualRule, type AssessmentRule } from './assessmentRule.ts';
import type { UnitCode } from './id.ts';
import { usualMinimumAnswers } from './minimumAnswers.ts';
import type { Unit } from './unit.ts';
import { pathTo } from './unitTree.ts';

/** What a municipality may call by a word of its own, in each form our sentences need. */
export const termNames = ['unit', 'theUnit', 'units', 'theUnits', 'budgetArea', 'budgetAreas', 'director'] as const;

/** One of them: a unit, the unit, units, the units, a budget area, budget areas, the chief executive (kommunedirektør). */
export type TermName = (typeof termNames)[number];

/** The languages a municipality has words of its own in. */
export const termLanguages = ['nb', 'nn', 'en'] as const;

/** The municipality's own words, in one written language; a term without one has the usual word. */
export type ChosenTerms = Readonly<Partial<Record<TermName, string>>>;

/** What a municipality has decided for itself (innstillinger): how results are judged, what things are called, what is too few to show. */
export type Settings = {
  readonly rule: AssessmentRule;
  readonly terms: Readonly<Record<(typeof termLanguages)[number], ChosenTerms>>;
  /** Fewer answers than this are not shown; undefined where it is as above. See `minimumAnswersOf`. */
  readonly minimumAnswers: number | undefined;
};

/** The settings of a municipality that has decided nothing. */
export const usualSettings: Settings = { rule: usualRule, terms: { nb: {}, nn: {}, en: {} }, minimumAnswers: undefined };

/** The unit whose settings hold for a unit: itself, or the nearest above it that has any; undefined where nobody has. */
export function settingsUnitOf(units: readonly Unit[], code: UnitCode): Unit | undefined {
  return pathTo(units, code).findLast(({ settings }) => settings !== undefined);
}

/** The settings that hold for a unit. */
export function settingsOf(units: readonly Unit[], code: UnitCode): Settings {
  return settingsUnitOf(units, code)?.settings ?? usualSettings;
}

/** Fewer answers than this are not shown at a unit: as it says itself, else the nearest above it that says so, else the usual number. */
export function minimumAnswersOf(units: readonly Unit[], code: UnitCode): number {
  const said = pathTo(units, code).findLast(({ settings }) => settings?.minimumAnswers !== undefined);
  return said?.settings?.minimumAnswers ?? usualMinimumAnswers;
}
