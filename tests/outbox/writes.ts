import type { Period } from '../../src/domain/period.ts';
import type { Result } from '../../src/domain/result.ts';
import type { ResultDraft } from '../../src/domain/resultDraft.ts';
import type { ResultWrite } from '../../src/outbox/resultWrite.ts';
import type { Refusal } from '../../src/text/refusal.ts';
import { indicatorOf, resultOf } from '../support/scorecardThings.ts';

const indicator = indicatorOf();

/** What the list has of the indicator for 2026. */
export function reported(text: string, more: Partial<Result> = {}): Result {
  return { ...resultOf(indicator, '2026', text), ...more };
}

/** A write of the indicator's result for 2026; it says its own operation's id. */
export function writing(operationId: string, more: Partial<ResultDraft> = {}): ResultWrite {
  const { unitCode } = indicator;
  const nothing = { comment: undefined, before: undefined, onBehalfOf: undefined };
  const draft = { indicator, unitCode, period: '2026' as Period, text: operationId, ...nothing, operationId, ...more };
  return { kind: 'result', draft };
}

/** A refusal with nothing remarkable about it. */
export function refusalOfKind(kind: Refusal['kind'], retryAfterSeconds?: number): Refusal {
  return { kind, source: 'Resultater', columns: [], retryAfterSeconds, details: kind };
}
