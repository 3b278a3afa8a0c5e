import type { Assessment } from './assessment.ts';
import type { IndicatorId, UnitCode } from './id.ts';
import type { Period } from './period.ts';
import type { Person } from './person.ts';
import type { Stored } from './stored.ts';

/** So many of so many, as printed beside or instead of a percentage, or a score of a maximum. */
export type ShareOf = { readonly part: number; readonly whole: number };

/**
 * What the text of a result says. The ways of having no number are different values:
 * «Ikke målt», nothing written, and something written that we cannot read.
 * A number may say how it came about: «98 % (37 av 39)», «523 av 800». `several` is «5,1/5,3».
 */
export type Reading =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string | undefined; readonly share?: ShareOf }
  | { readonly kind: 'several'; readonly values: readonly number[]; readonly unit: string | undefined }
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | { readonly kind: 'notMeasured' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread' };

/** Resultat of one indicator for one period: the text as written, and what it was read as. */
export type Result = {
  readonly stored: Stored;
  readonly indicatorId: IndicatorId;
  readonly unitCode: UnitCode;
  readonly period: Period;
  readonly text: string;
  readonly reading: Reading;
  readonly comment: string | undefined;
  /** What the municipality itself printed; never overwritten by computing. */
  readonly published: Assessment | undefined;
  readonly reportedBy: Person | undefined;
  readonly reportedAt: string | undefined;
  /** Whom the reporter stood in for (på vegne av). */
  readonly onBehalfOf: Person | undefined;
  /** Why the published judgement differs from the computed one, in the municipality's own words. */
  readonly publishedReason: string | undefined;
  readonly demonstration: boolean;
  /** How many answered, where it is of a survey. */
  readonly answers?: number;
  /** Too few answered: `text` says so, and what stands in the list is not here. */
  readonly withheld?: true;
};

/** Whether something was measured that can be read. */
export function isMeasured(reading: Reading): boolean {
  switch (reading.kind) {
    case 'number':
    case 'several':
    case 'state':
    case 'yesNo':
      return true;
    case 'notMeasured':
    case 'blank':
    case 'unread':
      return false;
  }
}
