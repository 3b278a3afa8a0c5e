import type { CheckIn } from './checkIn.ts';
import { isExpectedIn } from './expectation.ts';
import { expectedDays, periodsToReport } from './expectedDay.ts';
import { grouped } from './grouped.ts';
import type { UnitCode } from './id.ts';
import type { Indicator } from './indicator.ts';
import { knownOf, type Known } from './known.ts';
import { yearOf, type Period } from './period.ts';
import { reaching } from './lineOrSubject.ts';
import { lockedRoundOf, roundOf, type Round } from './round.ts';
import { isRetired } from './retirement.ts';
import { isAskedOf, isOpen, type Scorecard } from './scorecard.ts';
import { isUnreported } from './standing.ts';
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
 * What is asked of a unit on a day (ISO), on the open scorecards of this year and the last, or of one `period` alone, whatever its year. `wanted`
 * says which indicators are of interest.
 */
export type ResultUpdates = (
  unit: Unit,
  question: { readonly day: string; readonly period?: Period; readonly wanted?: (indicator: Indicator) => boolean },
) => readonly ResultUpdate[];

/** The results that are expected of units: what is done too, so that it can be counted. The rows are looked through once for all of them. */
export function resultUpdatesIn(records: ReportingRecords): ResultUpdates {
  const { units, indicators, scorecards, rounds } = records;
  const known = knownOf(records);
  const indicatorsOf = grouped(indicators, ({ scorecardId }) => scorecardId);
  return (unit, { day, period: only, wanted = () => true }) => {
    const year = Number(day.slice(0, 4));
    const years = only === undefined ? [year - 1, year] : [yearOf(only)];
    const over = new Set([unit, ...reaching(units, unit.code)].map(({ code }) => code));
    const cards = scorecards
      .filter((card) => over.has(card.unitCode) && !card.archived && isOpen(card) && years.includes(yearOf(card.period)))
      .toSorted((a, b) => a.order - b.order);
    return cards.flatMap((scorecard) =>
      (indicatorsOf.get(scorecard.id) ?? [])
        .filter((each) => isAskedOf(unit, each, scorecard, known.hasOwnResult(each, unit.code)) && wanted(each))
        .toSorted((a, b) => a.order - b.order)
        .flatMap((indicator) =>
          periodsToReport(indicator, scorecard.period)
            .filter((period) => only === undefined || period === only)
            .filter((period) => !isRetired(indicator, { archived: scorecard.archived, period }))
            .flatMap((period) => updateOf(known, { units, rounds }, { unit, scorecard, indicator, period, day }) ?? []),
        ),
    );
  };
}

type Asked = {
  readonly unit: Unit;
  readonly scorecard: Scorecard;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly day: string;
};

function updateOf(
  known: Known,
  { units, rounds }: Pick<ReportingRecords, 'units' | 'rounds'>,
  { unit, scorecard, indicator, period, day }: Asked,
): ResultUpdate | undefined {
  const place = { unitCode: unit.code, period };
  const standing = known.standingIn(indicator, unit.code, period);
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
      languageForm: unit.languageForm,
      onBehalfOf: undefined,
      period,
      existing: standing.result,
      results: known.resultsOf(indicator, unit.code),
      standing,
      levelBefore: previous && known.standingIn(indicator, unit.code, previous.period).shown.level,
    },
    opens,
    due,
    state: done ? 'done' : locked ? 'locked' : day < opens ? 'coming' : day > due ? 'overdue' : 'due',
  };
}

const keyOf = ({ id }: Indicator, unitCode: UnitCode, period: Period) => `${id}|${unitCode}|${period}`;
