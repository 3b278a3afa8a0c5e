import type { Indicator } from '../../src/domain/indicator.ts';
import type { Period } from '../../src/domain/period.ts';
import { resultAt } from '../../src/domain/replaceResult.ts';
import type { Result } from '../../src/domain/result.ts';
import { hasReplaced, restoring } from '../../src/domain/resultDraft.ts';
import { findStoredResult } from '../../src/commands/storedResult.ts';
import { draftedResult } from '../../src/commands/draftedResult.ts';
import { sendWrites } from '../../src/commands/sendWrites.ts';
import { createOutbox, type Outbox } from '../../src/outbox/createOutbox.ts';
import { isUnderWay, needsPerson, ofKind, type Entry, type SavedEntry } from '../../src/outbox/entry.ts';
import type { Kind, Write } from '../../src/outbox/write.ts';
import type { Keep } from '../../src/outbox/keep.ts';
import type { Alone } from '../../src/outbox/oneSender.ts';
import { chooseMine, discard, retry } from '../../src/outbox/steps.ts';
import type { Services } from '../../src/queries/services.ts';
import type { IndicatorId } from '../../src/domain/id.ts';
import type { Ledger } from './ledger.ts';
import type { MeasureLedger } from './measureLedger.ts';
import { openMeasures, type SoakMeasures } from './soakMeasures.ts';
import { newLine, type Line, type SoakWorld } from './soakWorld.ts';

/** One result people write about. */
export type Place = { readonly indicator: Indicator; readonly period: Period };

/** One person's browser: what is kept on its disk, whose turn it is, and the bell that rings when something is tried again. */
export type Disk = { readonly keep: Keep; readonly alone: Alone; readonly tabs: Set<() => void> };

/** One open tab. */
export type SoakClient = {
  readonly personKey: string;
  readonly line: Line;
  readonly outbox: Outbox;
  /** Reads a place again. */
  readonly look: (place: Place) => Promise<void>;
  /** Says something of a place, beginning with what this tab shows. */
  readonly edit: (place: Place, words: { readonly text?: string; readonly comment?: string }) => void;
  readonly undo: (place: Place) => void;
  readonly measures: SoakMeasures;
  readonly answer: (how: 'mine' | 'theirs' | 'retry' | 'discard') => void;
  readonly ring: () => void;
  readonly shown: (place: Place) => Result | undefined;
  readonly kill: () => void;
};

/** What is written down of all that people say, and the indicator that the measures they write about serve. */
export type Books = { readonly results: Ledger; readonly measures: MeasureLedger; readonly serves: IndicatorId };

/** Opens a tab of somebody on a disk. */
export function openClient(world: SoakWorld, personKey: string, disk: Disk, { results: ledger, ...books }: Books): SoakClient {
  const line = newLine();
  const services: Services = world.servicesOf(personKey, line);
  const read = new Map<string, Result | undefined>();
  const keyOf = ({ indicator, period }: Place) => `${indicator.id} ${period}`;
  let bell: () => void = () => undefined;
  const heard: (() => void)[] = [];
  const outbox = createOutbox({
    keep: Promise.resolve({ ...disk.keep, close: () => undefined }),
    send: (sent) => sendWrites(services, sent),
    alone: disk.alone,
    otherTabs: {
      tell: () => {
        for (const changed of disk.tabs) if (!heard.includes(changed)) changed();
      },
      hear: (changed) => {
        heard.push(changed);
        disk.tabs.add(changed);
      },
      close: () => {
        for (const changed of heard) disk.tabs.delete(changed);
      },
    },
    online: () => line.online,
    now: world.now,
    alarm: (_milliseconds, ring) => {
      bell = ring;
      return () => (bell = () => undefined);
    },
    onSaved: (saved) => {
      if (isOfKind(saved, 'measure')) return measures.saved(saved);
      const entry = saved as SavedEntry<'result'>;
      read.set(keyOf(entry.write.draft), entry.state.row.result);
      ledger.saved(entry);
    },
  });
  const measures = openMeasures(() => outbox, {
    ...{ personKey, services, ledger: books.measures, serves: books.serves },
    save: (wish) => write({ kind: 'measure', wish }),
  });
  const reports = () => ofKind(outbox.entries(), 'result');
  outbox.subscribe(() => {
    ledger.seen(personKey, outbox.entries());
    books.measures.seen(personKey, outbox.entries());
  });

  const shown = (place: Place): Result | undefined => {
    const { indicator, period } = place;
    const underWay = reports().filter((entry) => isUnderWay(entry) && isAbout(entry, place));
    const last = underWay.at(-1);
    if (last !== undefined) return draftedResult(services, last.write.draft);
    const now = read.get(keyOf(place));
    return now && resultAt([now], { indicatorId: indicator.id, unitCode: indicator.unitCode, period });
  };
  const write = (said: Write) =>
    void outbox.save([said]).catch((error: unknown) => world.breaches.push(`threw ${String(error)}`));
  const save = (draft: Parameters<typeof draftedResult>[1]) => {
    ledger.wrote(personKey, draft);
    write({ kind: 'result', draft });
  };
  const take = (step: Parameters<Outbox['take']>[0]) =>
    void outbox.take(step).catch((error: unknown) => world.breaches.push(`threw ${String(error)}`));

  return {
    personKey,
    line,
    outbox,
    measures,
    shown,
    look: async (place) => {
      const draft = { ...place, unitCode: place.indicator.unitCode };
      const stored = await findStoredResult(services, draft as Parameters<typeof findStoredResult>[1]).catch(() => 'no' as const);
      if (stored !== 'no') read.set(keyOf(place), stored?.result);
    },
    edit: (place, words) => {
      const before = shown(place);
      const { indicator, period } = place;
      const text = words.text ?? before?.text ?? '0';
      const comment = words.comment ?? before?.comment;
      const operationId = services.newId();
      save({ indicator, unitCode: indicator.unitCode, period, text, comment, before, onBehalfOf: undefined, operationId });
    },
    undo: (place) => {
      const last = reports().findLast((entry) => isAbout(entry, place));
      if (last?.state.kind !== 'saved' || last.write.draft.restores !== undefined) return;
      const [was, saved] = [last.state.was?.result, last.state.row.result];
      if (hasReplaced({ was, saved })) save(restoring(last.write.draft, { was, saved, operationId: services.newId() }));
    },
    answer: (how) => {
      const asking = outbox.entries().find(needsPerson);
      if (asking === undefined) return;
      const { operationId } = asking;
      const conflict = asking.state.kind === 'conflict';
      const [report] = ofKind([asking], 'result');
      const [said] = ofKind([asking], 'measure');
      if (how === 'mine' && conflict) {
        if (report) ledger.chose(personKey, report);
        if (said) books.measures.chose(personKey, said);
        take((entries) => chooseMine(entries, operationId));
      } else if (how === 'retry' && !conflict) take((entries) => retry(entries, operationId));
      else if ((how === 'theirs' && conflict) || (how === 'discard' && !conflict)) {
        if (report) ledger.gaveUp(report);
        if (said) books.measures.gaveUp(personKey, said);
        take((entries) => discard(entries, operationId));
      }
    },
    ring: () => bell(),
    kill: () => {
      line.dead = true;
      outbox.close();
    },
  };
}

function isAbout({ write: { draft } }: Entry<'result'>, { indicator, period }: Place): boolean {
  return draft.indicator.id === indicator.id && draft.period === period;
}

function isOfKind<K extends Kind>(entry: SavedEntry, kind: K): entry is SavedEntry<K> {
  return entry.write.kind === kind;
}
