import { useState, useSyncExternalStore } from 'react';
import type { CheckIn } from '../domain/checkIn.ts';
import type { Result } from '../domain/result.ts';
import { reportDraftKey } from '../outbox/createDrafts.ts';
import { useServices } from '../queries/services.ts';
import { useDesk } from './openDesk.ts';

/** What is typed in a form for one result; the operation id is the same until the server has it. */
export type ReportWords = { readonly text: string; readonly comment: string; readonly operationId: string };

/**
 * What is typed in a form and kept whatever becomes of the page, by person and place; and what stood there when the person began:
 * a later reading must not make their save overwrite what somebody else has reported meanwhile.
 */
export function useReportDraft(checkIn: CheckIn) {
  const { drafts, outbox } = useDesk();
  const { newId } = useServices();
  const { indicator, unitCode, period } = checkIn;
  const key = reportDraftKey({ indicatorId: indicator.id, unitCode, period });
  const [fresh] = useState(() => ({
    words: { text: checkIn.existing?.text ?? '', comment: checkIn.existing?.comment ?? '', operationId: newId() },
    before: checkIn.existing,
  }));
  const kept = useSyncExternalStore(drafts.subscribe, () => drafts.of(key));
  const [begun] = useState(() => outbox.entries().map(({ operationId }) => operationId));
  // One that is in the outbox already was sent before the page was closed: it is no draft any more.
  const own = kept !== undefined && !begun.includes(kept.words['operationId'] ?? '') ? kept : undefined;
  const words: ReportWords = { ...fresh.words, ...own?.words };
  const before: Result | undefined = own === undefined ? fresh.before : own.before;
  return {
    words,
    before,
    dirty: own !== undefined,
    change: (part: Partial<Pick<ReportWords, 'text' | 'comment'>>) => drafts.keep({ key, words: { ...words, ...part }, before }),
    forget: () => drafts.forget(key),
  };
}
