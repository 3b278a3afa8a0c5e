import type { Scorecard } from '../scorecard.ts';
import { indicatorKey, scorecardKey } from './importKey.ts';
import type { ImportStep } from './importStep.ts';
import { resultSteps } from './resultSteps.ts';
import type { SettledRow } from './rowChoice.ts';
import { indicatorFor, otherEditionOf } from './otherEdition.ts';
import { nameKey } from './rowNames.ts';
import type { ImportRecords, RowIndicator, SettledCard } from './settledCard.ts';
import { targetSteps } from './targetSteps.ts';

/** The card the lists have for the same focus area and report year: the unit's own before a shared one. */
export function scorecardFor({ unit, scorecards }: ImportRecords, { focusArea, period }: SettledCard): Scorecard | undefined {
  const same = scorecards.filter((each) => each.period === period && nameKey(each.focusArea) === nameKey(focusArea));
  return same.find(({ unitCode }) => unitCode === unit.code) ?? same[0];
}

/** Works out what bringing a card in would write, line by line: new, changed, and what stands there already. Rows in trouble are left out. */
export function importSteps(records: ImportRecords, card: SettledCard): readonly ImportStep[] {
  const scorecard = scorecardFor(records, card);
  const first = scorecardStep(records, card, scorecard);
  const its = records.indicators.filter(({ scorecardId }) => scorecardId === scorecard?.id);
  const firstOrder = Math.max(0, ...its.map(({ order }) => (Number.isFinite(order) && order < 1e6 ? order : 0)));
  const rows = card.rows.filter(({ trouble }) => trouble === undefined);
  return [
    first,
    ...rows.flatMap((row, index) => {
      const existing = indicatorFor(its, row);
      const like = existing ?? otherEditionOf(records, card, row);
      const indicator: RowIndicator = {
        id: existing?.id ?? indicatorKey((scorecard?.id ?? idOf(first)) as Scorecard['id'], row.successFactor, row.indicator),
        unitCode: existing?.unitCode ?? scorecard?.unitCode ?? records.unit.code,
        name: existing?.name ?? row.indicator,
        states: like?.states ?? [],
        unitOfMeasurement: existing?.unitOfMeasurement ?? row.found.unitOfMeasurement ?? like?.unitOfMeasurement,
        demonstration: existing?.demonstration ?? scorecard?.demonstration ?? false,
        existing,
        like,
      };
      const own = indicatorStep(indicator, row, first, firstOrder + index + 1);
      const needs = own.state === 'new' ? [own.key] : [];
      return [
        own,
        ...targetSteps(records, card, { row, indicator, needs }),
        ...resultSteps(records, card, { row, indicator, needs }),
      ];
    }),
  ];
}

function idOf({ thing }: ImportStep): string {
  return thing.kind === 'scorecard' ? thing.id : '';
}

function scorecardStep({ unit, scorecards }: ImportRecords, card: SettledCard, existing: Scorecard | undefined): ImportStep {
  const { focusArea, mainGoal, kind, period, found } = card;
  const id = existing?.id ?? scorecardKey(unit.code, period, focusArea);
  const newGoal = existing !== undefined && mainGoal !== undefined && nameKey(existing.mainGoal ?? '') !== nameKey(mainGoal);
  const lastOrder = Math.max(0, ...scorecards.filter((each) => each.order < 1e6).map(({ order }) => order));
  return {
    key: `scorecard ${id}`,
    thing: {
      kind: 'scorecard',
      id,
      unitCode: existing?.unitCode ?? unit.code,
      focusArea: existing?.focusArea ?? focusArea,
      mainGoal: mainGoal ?? existing?.mainGoal,
      scorecardKind: existing?.kind ?? kind,
      period,
      order: existing?.order ?? lastOrder + 1,
    },
    state: existing === undefined ? 'new' : newGoal ? 'changed' : 'unchanged',
    from: newGoal ? (existing.mainGoal ?? '') : undefined,
    to: newGoal ? mainGoal : focusArea,
    unread: false,
    needs: [],
    at: found.at,
    indicator: '',
  };
}

function indicatorStep(indicator: RowIndicator, row: SettledRow, scorecard: ImportStep, order: number): ImportStep {
  const { existing, like, id, unitCode, unitOfMeasurement } = indicator;
  return {
    key: `indicator ${id}`,
    thing: {
      kind: 'indicator',
      id,
      scorecardId: (existing?.scorecardId ?? idOf(scorecard)) as Scorecard['id'],
      unitCode,
      successFactor: row.successFactor,
      name: row.indicator,
      unitOfMeasurement,
      direction: row.direction ?? like?.direction,
      like,
      order: existing?.order ?? order,
    },
    state: existing === undefined ? 'new' : 'unchanged',
    from: undefined,
    to: row.indicator,
    unread: false,
    needs: scorecard.state === 'new' ? [scorecard.key] : [],
    at: row.found.at,
    indicator: row.indicator,
  };
}
