import type { QueryClient } from '@tanstack/react-query';
import { createContext, use, useSyncExternalStore } from 'react';
import { browserKeep, keepName } from '../outbox/browserKeep.ts';
import { createDrafts, reportDraftKey, type Drafts } from '../outbox/createDrafts.ts';
import { createOutbox, type Outbox } from '../outbox/createOutbox.ts';
import type { Entry } from '../outbox/entry.ts';
import { memoryKeep } from '../outbox/memoryKeep.ts';
import { oneSender } from '../outbox/oneSender.ts';
import { otherTabs } from '../outbox/otherTabs.ts';
import type { Services } from '../queries/services.ts';
import { sendUnlocked } from './sendUnlocked.ts';
import { showSaved } from './showSaved.ts';
import { withNames } from './withNames.ts';

/** What one person has on their desk at one site: what is on its way to the server, and what is not finished. */
export type Desk = { readonly outbox: Outbox; readonly drafts: Drafts };

/** The browser may never answer; then what is written lasts as long as the page. */
const patience = 10_000;

/** Opens the signed-in person's own desk. What was left on it is sent at once, and when the network or the person comes back. */
export function openDesk(services: Services, cache: QueryClient, tenantId: string): Desk & { readonly close: () => void } {
  const owner = { tenantId, site: services.site, personId: services.person.id };
  const name = keepName(owner);
  const keep = Promise.race([
    browserKeep(owner),
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The browser does not answer.')), patience)),
  ]).catch(() => memoryKeep());
  const drafts = createDrafts(keep, services.now);
  const outbox = createOutbox({
    keep,
    send: (sent) => sendUnlocked(services, cache, sent),
    alone: oneSender(name),
    otherTabs: otherTabs(name),
    online: () => navigator.onLine,
    now: services.now,
    alarm: (milliseconds, ring) => {
      const timer = setTimeout(ring, milliseconds);
      return () => clearTimeout(timer);
    },
    onSaved: ({ state, write, operationId }) => {
      showSaved(services, cache, state);
      if (write.kind !== 'result') return;
      const { draft } = write;
      const key = reportDraftKey({ ...draft, indicatorId: draft.indicator.id });
      if (drafts.of(key)?.words['operationId'] === operationId) drafts.forget(key);
    },
  });
  const back = () => {
    if (document.visibilityState === 'visible') void outbox.send();
  };
  window.addEventListener('online', back);
  document.addEventListener('visibilitychange', back);
  void outbox.send();
  return {
    outbox: { ...outbox, save: (writes) => outbox.save(writes.map((write) => withNames(services, cache, write))) },
    drafts,
    close: () => {
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', back);
      outbox.close();
    },
  };
}

/** Carries the desk to the hooks. */
export const DeskContext = createContext<Desk | undefined>(undefined);

/** The person's desk; it throws outside `DeskContext`, which is our own mistake. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === undefined) throw new Error('useDesk stands outside DeskContext.');
  return desk;
}

const none: readonly Entry[] = [];

/** What is on its way to the server, followed; nothing where there is no desk. */
export function useEntries(): readonly Entry[] {
  const outbox = use(DeskContext)?.outbox;
  return useSyncExternalStore(outbox?.subscribe ?? (() => () => undefined), () => outbox?.entries() ?? none);
}
