import type { CheckIn } from './checkIn.ts';
import { isExpectedIn } from './expectation.ts';
import { expectedDays, periodsToReport } from './expectedDay.ts';
import type { UnitCode } from './id.ts';
import type { Indicator } from './indicator.ts';
import { yearOf, type Period } from './period.ts';
import { reaching } from './lineOrSubject.ts';
import { lockedRoundOf, roundOf, type Round } from './round.ts';
import { isRetired } from './retirement.ts';
import { isAskedOf, isOpen, type Scorecard } from './scorecard.ts';
import { settingsOf } from './settings.ts';
import { isUnreported, standingOf } from './standing.ts';
import type { MunicipalityRecords } from './unitStanding.ts';
import type { Unit } from './unit.ts';

/** Coming: nobody asks for it yet. Due: it is asked for. Overdue: its day has passed. Locked: nobody may report it any more. */
export type UpdateState = 'coming' | 'due' | 'overdue' | 'done' | 'locked';

/** One result of one unit and period that is expected, with the day it is expected by (ISO) and where it stands. */
export type ResultUpdate = {
  readonly kind: 'result';
  readonly key: string;
  readonly unit: Unit;
  readonly scorecard: Scorecard;
  readonly checkIn: CheckIn;
  readonly opens: string;
  readonly due: string;
  readonly state: UpdateState;
};

/** What is known of some units' scorecards and of when they are to be reported. */
export type ReportingRecords = MunicipalityRecords & { readonly rounds: readonly Round[] };

/**
 * The results that are expected of a unit, on its open scorecards of this year and the last: what is done too, so that it can be counted.
 * `wanted` says which indicators are of interest.
 */
export function resultUpdatesOf(
  records: ReportingRecords,
  unit: Unit,
  { day, wanted = () => true }: { readonly day: string; readonly wanted?: (indicator: Indicator) => boolean },
): readonly ResultUpdate[] {
  const year = Number(day.slice(0, 4));
  const { units, indicators, scorecards, results } = records;
  const over = new Set([unit, ...reaching(units, unit.code)].map(({ code }) => code));
  const cards = scorecards
    .filter((card) => over.has(card.unitCode) && !card.archived && isOpen(card) && [year - 1, year].includes(yearOf(card.period)))
    .toSorted((a, b) => a.order - b.order);
  const reported = new Set(results.filter(({ unitCode }) => unitCode === unit.code).map(({ indicatorId }) => indicatorId));
  return cards.flatMap((scorecard) =>
    indicators
      .filter(({ scorecardId }) => scorecardId === scorecard.id)
      .filter((indicator) => isAskedOf(unit, indicator, scorecard, reported.has(indicator.id)) && wanted(indicator))
      .toSorted((a, b) => a.order - b.order)
      .flatMap((indicator) =>
        periodsToReport(indicator, scorecard.period)
          .filter((period) => !isRetired(indicator, { archived: scorecard.archived, period }))
          .flatMap((period) => updateOf(records, { unit, scorecard, indicator, period, day }) ?? []),
      ),
  );
}

type Asked = {
  readonly unit: Unit;
  readonly scorecard: Scorecard;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly day: string;
};

function updateOf(records: ReportingRecords, { unit, scorecard, indicator, period, day }: Asked): ResultUpdate | undefined {
  const { units, targets, results, rounds } = records;
  const place = { unitCode: unit.code, period };
  const question = { indicator, targets, results, unitCode: unit.code, rule: settingsOf(units, unit.code).rule };
  const standing = standingOf({ ...question, period });
  const done = !isUnreported(standing);
  if (!done && !isExpectedIn(indicator, period, standing.previous?.period)) return undefined;
  const { opens, due } = expectedDays(indicator, period, roundOf(rounds, units, place));
  const locked = lockedRoundOf(rounds, units, place) !== undefined;
  const { previous } = standing;
  return {
    kind: 'result',
    key: keyOf(indicator, unit.code, period),
    unit,
    scorecard,
    checkIn: {
      indicator,
      unitCode: unit.code,
      onBehalfOf: undefined,
      period,
      existing: standing.result,
      standing,
      levelBefore: previous && standingOf({ ...question, period: previous.period }).shown.level,
    },
    opens,
    due,
    state: done ? 'done' : locked ? 'locked' : day < opens ? 'coming' : day > due ? 'overdue' : 'due',
  };
}

const keyOf = ({ id }: Indicator, unitCode: UnitCode, period: Period) => `${id}|${unitCode}|${period}`;
