import { collisionsOf, withEdit } from '../../domain/measureEdit.ts';
import { hasRow } from '../../domain/newMeasure.ts';
import { isStopped, isUnderWay, needsPerson, type Entry } from '../../outbox/entry.ts';
import { editSaid, measureSides, newMeasureSaid, type MeasureSide } from '../../text/measureSaid.ts';
import type { Refusal } from '../../text/refusal.ts';
import type { Texts } from '../../text/texts.ts';
import type { Conflict } from '../../ui/ConflictChoice.tsx';

/** One write that the server does not have, as finished text. */
export type OutboxItem = {
  readonly operationId: string;
  readonly what: string;
  /** Whose it is, by name, where that was known when it was written. */
  readonly unit: string | undefined;
  readonly words: string;
  readonly state: string;
  readonly madeAt: string;
  readonly refusal: Refusal | undefined;
  readonly conflict:
    (Conflict & { readonly kind: 'result' }) | { readonly kind: 'measure'; readonly sides: readonly MeasureSide[] } | undefined;
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

function itemOf(entry: Entry, texts: Texts): OutboxItem {
  const { operationId, state, madeAt } = entry;
  const { outbox, dates } = texts;
  return {
    operationId,
    ...saidBy(entry, texts),
    unit: entry.write.names?.unit,
    state: state.kind === 'saved' ? '' : outbox.state[state.kind],
    madeAt: outbox.madeAt(dates.moment(madeAt)),
    refusal: state.kind === 'refused' ? state.refusal : state.kind === 'waiting' ? state.why : undefined,
    canRetry: state.kind === 'refused' || state.kind === 'waiting',
    canDiscard: state.kind === 'refused' || state.kind === 'waiting' || state.kind === 'uncertain',
  };
}

/** What a write is about, what it says, and what stands against it. */
function saidBy({ write, state }: Entry, texts: Texts): Pick<OutboxItem, 'what' | 'words' | 'conflict'> {
  if (write.kind === 'result') {
    const { indicator, period, text, comment } = write.draft;
    return {
      what: texts.outbox.result(indicator.name, texts.dates.period(period)),
      words: [text, comment].filter(Boolean).join(' · '),
      conflict:
        state.kind === 'conflict' && state.mine.kind === 'result' && state.theirs.kind === 'result'
          ? { kind: 'result', before: write.draft.before, mine: state.mine.draft, theirs: state.theirs.result }
          : undefined,
    };
  }
  const { measure, edit } = write.wish;
  const known = { texts, indicators: write.names?.indicators ?? [] };
  const theirs = state.kind === 'conflict' && state.theirs.kind === 'measure' ? state.theirs.measure : undefined;
  return {
    ...(hasRow(measure)
      ? { what: measure.title, words: editSaid(edit, known) }
      : {
          what: `${texts.measureList.newMeasure}: ${withEdit(measure, edit).title}`,
          words: newMeasureSaid(edit, known),
        }),
    conflict: theirs && {
      kind: 'measure',
      sides: measureSides(collisionsOf(measure, edit, theirs), { before: measure, mine: edit, theirs }, known),
    },
  };
}
