import { isStopped, isUnderWay, needsPerson, type Entry } from '../../outbox/entry.ts';
import type { Refusal } from '../../text/refusal.ts';
import type { Texts } from '../../text/texts.ts';
import type { Conflict } from '../../ui/ConflictChoice.tsx';

/** One write that the server does not have, as finished text. */
export type OutboxItem = {
  readonly operationId: string;
  readonly what: string;
  readonly words: string;
  readonly state: string;
  readonly madeAt: string;
  readonly refusal: Refusal | undefined;
  readonly conflict: Conflict | undefined;
  readonly canRetry: boolean;
  readonly canDiscard: boolean;
};

/** What the frame says of what is on its way: one line, and what is behind it. `tone` is how much it asks of the person. */
export type OutboxView = {
  readonly line: string | undefined;
  readonly tone: 'quiet' | 'waiting' | 'needsYou';
  readonly items: readonly OutboxItem[];
};

/** What one person's outbox looks like now. «Alt lagret» is said only of what was written since `openedAt`, on the server's own word. */
export function outboxView(entries: readonly Entry[], openedAt: string, texts: Texts): OutboxView {
  const { outbox } = texts;
  const underWay = entries.filter(isUnderWay);
  const asking = entries.filter(needsPerson);
  const items = [...asking, ...underWay].map((entry) => itemOf(entry, texts));
  if (asking.length > 0) return { line: outbox.needYou(asking.length), tone: 'needsYou', items };
  const stopped = underWay.filter(isStopped);
  if (stopped.some(({ state }) => state.kind === 'waiting' && state.why?.kind === 'offline'))
    return { line: outbox.waitingForNetwork(underWay.length), tone: 'waiting', items };
  if (stopped.length > 0) return { line: outbox.waiting(underWay.length), tone: 'waiting', items };
  if (underWay.length > 0) return { line: outbox.sending, tone: 'quiet', items: [] };
  const saved = entries.some(({ state, madeAt }) => state.kind === 'saved' && madeAt >= openedAt);
  return { line: saved ? outbox.allSaved : undefined, tone: 'quiet', items };
}

function itemOf({ operationId, write: { draft }, state, madeAt }: Entry, { outbox, dates }: Texts): OutboxItem {
  return {
    operationId,
    what: outbox.result(draft.indicator.name, dates.period(draft.period)),
    words: [draft.text, draft.comment].filter(Boolean).join(' · '),
    state: state.kind === 'saved' ? '' : outbox.state[state.kind],
    madeAt: outbox.madeAt(dates.moment(madeAt)),
    refusal: state.kind === 'refused' ? state.refusal : state.kind === 'waiting' ? state.why : undefined,
    conflict: state.kind === 'conflict' ? { mine: state.mine.draft, theirs: state.theirs.result } : undefined,
    canRetry: state.kind === 'refused' || state.kind === 'waiting',
    canDiscard: state.kind === 'refused' || state.kind === 'waiting' || state.kind === 'uncertain',
  };
}
