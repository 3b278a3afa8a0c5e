import { exact, quantitiesOf, sameReading, toldAlike } from './goodness.ts';
import { isMeasured, type Reading, type Result } from './result.ts';
import type { Standing } from './standing.ts';
import type { Requirement } from './target.ts';
import { unitsAgree } from './unitOfMeasurement.ts';

/** How a measured result moved since the measurement before: by a number, from one state to another, not at all, or it is the first. */
export type Development =
  | { readonly kind: 'first' }
  | { readonly kind: 'unchanged'; readonly since: Result }
  | { readonly kind: 'moved'; readonly since: Result; readonly by: number; readonly unit: string | undefined }
  | { readonly kind: 'replaced'; readonly since: Result };

/** How the result of a standing moved; undefined where nothing is measured. Of percentages the difference has the unit «%», and is in percentage points. */
export function developmentOf({ result, previous, indicator, target }: Standing): Development | undefined {
  if (!result || !isMeasured(result.reading)) return undefined;
  if (!previous) return { kind: 'first' };
  const [was, is] = toldAlike(previous.reading, result.reading);
  if (sameReading(was, is)) return { kind: 'unchanged', since: previous };
  if (was.kind !== 'number' || is.kind !== 'number' || !unitsAgree(was.unit, is.unit))
    return { kind: 'replaced', since: previous };
  const inPercent =
    indicator.unitOfMeasurement === '%' || (target?.requirement.kind !== 'change' && unitIn(target?.requirement) === '%');
  return {
    kind: 'moved',
    since: previous,
    by: exact(is.value - was.value),
    unit: is.unit ?? was.unit ?? (inPercent ? '%' : undefined),
  };
}

/** Which side of the target a result lies on; `reached` and `notReached` where sides mean nothing, `onStrict` on a limit that is not met by reaching it. */
export type Position = 'above' | 'below' | 'on' | 'within' | 'onStrict' | 'reached' | 'notReached';

/** Where a result lies against the target, and whether the measurement before lay there too; undefined where that is not decided. */
export function positionOf({
  result,
  previous,
  target,
  verdict,
}: Standing): { readonly position: Position; readonly still: boolean } | undefined {
  if (!result || !target || (verdict !== 'met' && verdict !== 'missed')) return undefined;
  const side = sideOf(result.reading, target.requirement);
  if (side === undefined) return { position: verdict === 'met' ? 'reached' : 'notReached', still: false };
  const before = previous && sideOf(previous.reading, target.requirement);
  return { position: side, still: side === before && side !== 'onStrict' };
}

function sideOf(reading: Reading, requirement: Requirement): Position | undefined {
  const values = quantitiesOf(reading, unitIn(requirement));
  const value = values?.length === 1 ? values[0] : undefined;
  if (value === undefined) return undefined;
  switch (requirement.kind) {
    case 'number':
      return sideOfLimit(value, requirement.value, 'on');
    case 'atLeast':
    case 'atMost':
      return sideOfLimit(value, requirement.value, requirement.strict ? 'onStrict' : 'on');
    case 'band':
      if (value > requirement.high) return 'above';
      return value < requirement.low ? 'below' : 'within';
    default:
      return undefined;
  }
}

function sideOfLimit(value: number, limit: number, exactly: Position): Position {
  if (value === limit) return exactly;
  return value > limit ? 'above' : 'below';
}

function unitIn(requirement: Requirement | undefined): string | undefined {
  return requirement && 'unit' in requirement ? requirement.unit : undefined;
}

/**
 * What the share beside a percentage really comes to, in percent, where the two do not agree («98 % (37 av 39)» is 94,9 %);
 * undefined where they do, to the decimals printed.
 */
export function disagreeingShare(reading: Reading): number | undefined {
  if (reading.kind !== 'number' || !reading.share || reading.unit !== '%') return undefined;
  const percent = (100 * reading.share.part) / reading.share.whole;
  const decimals = String(reading.value).split('.')[1]?.length ?? 0;
  return Math.abs(percent - reading.value) <= 0.5 * 10 ** -decimals + 1e-9 ? undefined : percent;
}
