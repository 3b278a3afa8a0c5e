import type { UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Round } from '../../src/domain/round.ts';

/** A round of a unit and a period, open without limit. */
export function roundIn(unit: string, period: string, more: Partial<Round> = {}): Round {
  return {
    stored: { itemId: '1', version: '"1"' },
    unitCode: unit as UnitCode,
    period: period as Period,
    name: `Runde ${period}`,
    opens: undefined,
    closes: undefined,
    instruction: undefined,
    lock: undefined,
    demonstration: false,
    ...more,
  };
}
