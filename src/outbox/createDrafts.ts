import { daysBetween } from '../domain/day.ts';
import type { Keep, KeptDraft } from './keep.ts';

/** The key of a form's draft: one for each result a person may report. */
export const reportDraftKey = (place: {
  readonly indicatorId: string;
  readonly unitCode: string;
  readonly period: string;
}): string => `report ${place.indicatorId} ${place.unitCode} ${place.period}`;

/** Days a draft is kept that nobody types in. What has been saved and is not sent is no draft, and is kept until it is settled. */
export const draftDays = 90;

/** What one person has typed and not saved, form by form. */
export type Drafts = {
  readonly of: (key: string) => KeptDraft | undefined;
  /** Keeps what is being typed, whatever becomes of the page. */
  readonly keep: (draft: Omit<KeptDraft, 'touchedAt'>) => void;
  /** The server has it, or the person gave it up. */
  readonly forget: (key: string) => void;
  readonly subscribe: (changed: () => void) => () => void;
};

/**
 * Makes the drafts of a keep. What was kept before is among them as soon as it has been opened, but for what nobody has typed in for `draftDays`, which is cleared away
 * then; where it cannot be opened, they last as long as the page.
 */
export function createDrafts(opening: Promise<Keep>, now: () => Date): Drafts {
  const drafts = new Map<string, KeptDraft>();
  const touched = new Set<string>();
  const listeners = new Set<() => void>();
  const toldAll = () => {
    for (const changed of listeners) changed();
  };
  const through = (work: (keep: Keep) => Promise<void>) => void opening.then(work).catch(() => undefined);
  through(async (keep) => {
    const today = now().toISOString();
    for (const draft of await keep.drafts()) {
      if (touched.has(draft.key)) continue;
      const { touchedAt } = draft;
      if (touchedAt !== undefined && daysBetween(touchedAt, today) > draftDays) await keep.forgetDraft(draft.key);
      else drafts.set(draft.key, draft);
      // One that does not say when is counted from today.
      if (touchedAt === undefined) await keep.keepDraft({ ...draft, touchedAt: today });
    }
    toldAll();
  });
  return {
    of: (key) => drafts.get(key),
    keep: (typed) => {
      const draft = { ...typed, touchedAt: now().toISOString() };
      touched.add(draft.key);
      drafts.set(draft.key, draft);
      through((keep) => keep.keepDraft(draft));
      toldAll();
    },
    forget: (key) => {
      touched.add(key);
      if (!drafts.delete(key)) return;
      through((keep) => keep.forgetDraft(key));
      toldAll();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
