import type { IndicatorId } from '../domain/id.ts';
import type { Indicator } from '../domain/indicator.ts';

/** How an indicator's cells are to be read. */
export type Rules = Pick<Indicator, 'name' | 'states' | 'unitOfMeasurement'>;

const unknownIndicator: Rules = { name: '', states: [], unitOfMeasurement: undefined };

/** Finds the rules of an indicator; cells of one that is not there are read without any. */
export function rulesById(indicators: readonly Indicator[]): (id: IndicatorId) => Rules {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return (id) => byId.get(id) ?? unknownIndicator;
}
