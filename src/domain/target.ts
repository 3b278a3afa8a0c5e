import type { IndicatorId, UnitCode } from './id.ts';
import { monthsOf, type Period } from './period.ts';

/**
 * What a target (resultatkrav) demands. Numbers are in the indicator's own unit of measurement; percent runs 0–100.
 * `change` is against the latest measurement before; `several` has one demand for each part of «5,1/5,3».
 * `maximum` is the best there could be (800 of Kommunekompasset), not something to reach. `none`: no demand was written.
 */
export type Requirement =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string | undefined }
  | { readonly kind: 'atLeast'; readonly value: number; readonly strict: boolean; readonly unit: string | undefined }
  | { readonly kind: 'atMost'; readonly value: number; readonly strict: boolean; readonly unit: string | undefined }
  | { readonly kind: 'band'; readonly low: number; readonly high: number; readonly unit: string | undefined }
  | { readonly kind: 'tolerance'; readonly by: number; readonly unit: string | undefined }
  | { readonly kind: 'maximum'; readonly value: number }
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | {
      readonly kind: 'change';
      readonly by: number;
      readonly relative: boolean;
      readonly unit: string | undefined;
      readonly strict?: boolean;
    }
  | { readonly kind: 'several'; readonly values: readonly number[]; readonly unit: string | undefined }
  | { readonly kind: 'trend'; readonly rising: boolean }
  | { readonly kind: 'sameAs'; readonly period: Period }
  | { readonly kind: 'comparison'; readonly above: boolean; readonly reference: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unread' };

/** Resultatkrav, in force from a period until the next one's beginning: a new target never recolours an old year. */
export type Target = {
  readonly indicatorId: IndicatorId;
  readonly unitCode: UnitCode;
  readonly validFrom: Period;
  readonly text: string;
  readonly requirement: Requirement;
  /** Resultatgrense: explicit limits for desired and acceptable, where the indicator has them. */
  readonly desired: number | undefined;
  readonly acceptable: number | undefined;
};

/**
 * The target in force when a period begins, among one indicator's targets. A unit's own target goes before the one that was
 * set for the unit the indicator stands at.
 */
export function targetOf(targets: readonly Target[], period: Period, unitCode?: UnitCode): Target | undefined {
  const inForce = targets.filter(({ validFrom }) => monthsOf(validFrom).from <= monthsOf(period).from);
  const latest = (some: readonly Target[]) =>
    some.reduce<Target | undefined>(
      (best, each) => (best && monthsOf(best.validFrom).from > monthsOf(each.validFrom).from ? best : each),
      undefined,
    );
  const own = inForce.filter((target) => target.unitCode === unitCode);
  return latest(own.length > 0 ? own : inForce);
}

/** The target that comes into force first. */
export function firstOf(targets: readonly Target[]): Target | undefined {
  return targets.reduce<Target | undefined>(
    (first, each) => (first && monthsOf(first.validFrom).from <= monthsOf(each.validFrom).from ? first : each),
    undefined,
  );
}
