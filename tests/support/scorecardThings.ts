import type { Assessment } from '../../src/domain/assessment.ts';
import { usualRule } from '../../src/domain/assessmentRule.ts';
import type { IndicatorId, MeasureId, PersonId, ScorecardId, UnitCode } from '../../src/domain/id.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { unmadeMeasure } from '../../src/domain/newMeasure.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Person } from '../../src/domain/person.ts';
import { parseResult } from '../../src/domain/reading.ts';
import { parseTarget } from '../../src/domain/requirement.ts';
import type { Result } from '../../src/domain/result.ts';
import { standingOf, type Standing, type StandingQuestion } from '../../src/domain/standing.ts';
import type { Target } from '../../src/domain/target.ts';
import type { Unit } from '../../src/domain/unit.ts';

const stored = { itemId: '1', version: '"1"' };

/** A valid indicator of the unit KRS; the test says what it is about. */
export function indicatorOf(more: Partial<Indicator> = {}): Indicator {
  return {
    id: 'i1' as IndicatorId,
    scorecardId: 's1' as ScorecardId,
    unitCode: 'KRS' as UnitCode,
    successFactor: 'Effektive arbeidsprosesser',
    name: 'Digitalisering',
    order: 1,
    direction: 'higher',
    unitOfMeasurement: undefined,
    states: [],
    countsMeasures: false,
    owner: undefined,
    deputy: undefined,
    graceDays: undefined,
    reporters: 'all',
    weight: 1,
    endsAfter: undefined,
    frequency: 'yearly',
    definition: undefined,
    dataSource: undefined,
    ambiguity: undefined,
    demonstration: false,
    ...more,
  };
}

/** A result as somebody wrote it, read as its indicator says. */
export function resultOf(indicator: Indicator, period: string, text: string, published?: Assessment): Result {
  return {
    stored,
    indicatorId: indicator.id,
    unitCode: indicator.unitCode,
    period: period as Period,
    text,
    reading: parseResult(text, indicator),
    comment: undefined,
    published,
    reportedBy: undefined,
    reportedAt: undefined,
    onBehalfOf: undefined,
    publishedReason: undefined,
    demonstration: false,
  };
}

/** A target as somebody wrote it, in force from a period. */
export function targetFrom(indicator: Indicator, validFrom: string, text: string, more: Partial<Target> = {}): Target {
  const requirement = parseTarget(text, indicator);
  return {
    indicatorId: indicator.id,
    unitCode: indicator.unitCode,
    validFrom: validFrom as Period,
    text,
    requirement,
    desired: undefined,
    acceptable: undefined,
    ...more,
  };
}

/** What a row says: an indicator, its target, and results by year, of which the last is judged. */
export type Row = {
  readonly indicator?: Partial<Indicator>;
  readonly target: string | Partial<Target>;
  readonly results: Readonly<Record<string, string>>;
  readonly published?: Assessment;
  readonly rule?: StandingQuestion['rule'];
};

/** The standing of a row's last year. */
export function standingOfRow({ indicator: more, target, results, published, rule = usualRule }: Row): Standing {
  const indicator = indicatorOf(more);
  const years = Object.keys(results);
  const last = years.at(-1) ?? '2017';
  const targets =
    typeof target === 'string'
      ? [targetFrom(indicator, years[0] ?? last, target)]
      : [targetFrom(indicator, years[0] ?? last, target.text ?? '', target)];
  const told = Object.entries(results).map(([year, text]) =>
    resultOf(indicator, year, text, year === last ? published : undefined),
  );
  return standingOf({ indicator, targets, results: told, period: last as Period, rule });
}

/** Somebody who does not exist. */
export function personOf(key: string): Person {
  return { id: key as PersonId, name: `Rolle ${key}` };
}

/** A valid unit. */
export function unitOf(code: string, more: Partial<Unit> = {}): Unit {
  return {
    stored,
    code: code as UnitCode,
    name: code,
    kind: 'unit',
    parent: undefined,
    order: 1,
    leader: undefined,
    deputy: undefined,
    languageForm: 'nb',
    planId: undefined,
    subjectParent: undefined,
    fullTimeEquivalents: undefined,
    employees: undefined,
    validFrom: undefined,
    validTo: undefined,
    replacedBy: [],
    settings: undefined,
    settingsText: undefined,
    demonstration: false,
    ...more,
  };
}

/** A valid measure, not started and without a task. */
export function measureOf(id: string, more: Partial<Measure> = {}): Measure {
  const unmade = unmadeMeasure({ id: id as MeasureId, unitCode: 'KRS' as UnitCode, demonstration: false });
  return { ...unmade, stored, title: id, ...more };
}
