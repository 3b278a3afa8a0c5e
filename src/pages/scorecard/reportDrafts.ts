import type { ReportView } from './scorecardView.ts';

/** What a person has typed and the server does not have yet; the operation id is the same when it is tried again. */
export type Draft = { readonly text: string; readonly comment: string; readonly operationId: string };

const drafts = new Map<string, Draft>();
const keyOf = ({ indicator, period }: Pick<ReportView, 'indicator' | 'period'>) => `${indicator.id}|${period}`;

/** What was typed here before, if it was never saved. In memory only: nothing a person typed lies in the browser's storage. */
export const keptDraft = (report: ReportView) => drafts.get(keyOf(report));

/** Keeps what is being typed, whatever becomes of the page. */
export const keepDraft = (report: ReportView, draft: Draft) => drafts.set(keyOf(report), draft);

/** The server has it, or the person gave it up. */
export const forgetDraft = (report: ReportView) => drafts.delete(keyOf(report));
