import 'fake-indexeddb/auto';
import { saveResult } from '../../src/commands/saveResult.ts';
import { sendWrites } from '../../src/commands/sendWrites.ts';
import type { PersonId, UnitCode } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import type { ResultDraft } from '../../src/domain/resultDraft.ts';
import { createGraph } from '../../src/graph/createGraph.ts';
import { createLocal365 } from '../../src/local365/local365.ts';
import { kristiansundSeed } from '../../src/local365/seed/kristiansund.ts';
import { browserKeep } from '../../src/outbox/browserKeep.ts';
import { createOutbox } from '../../src/outbox/createOutbox.ts';
import { oneSender } from '../../src/outbox/oneSender.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import type { Services } from '../../src/queries/services.ts';
import type { Measurement } from './measurement.ts';

const edits = 500;

/** What 500 edits made without a network cost when it comes back, beside saving them one by one; and whether any is shown before it is kept. */
export async function saveToSeenCosts(): Promise<readonly Measurement[]> {
  const kept = await throughOutbox();
  const plain = await oneByOne();
  return [
    { name: '500 offline edits, exchanges when back', value: kept.exchanges, unit: 'exchanges', atMost: 25 },
    { name: '500 edits one by one, exchanges', value: plain, unit: 'exchanges' },
    { name: '500 offline edits, times fewer exchanges', value: plain / kept.exchanges, unit: 'ratio', atLeast: 20 },
    { name: '500 offline edits, not stored exactly once', value: kept.wrong, unit: 'rows', atMost: 0 },
    { name: '500 offline edits, out of order', value: kept.outOfOrder, unit: 'rows', atMost: 0 },
    { name: 'edits seen before they were on disk', value: kept.seenTooSoon, unit: 'rows', atMost: 0 },
  ];
}

async function throughOutbox() {
  const { services, drafts, written, exchangesSince, close } = await opened();
  const owner = { tenantId: 'bench', site: 'bench', personId: services.person.id };
  const disk = await browserKeep(owner);
  let online = false;
  let seenTooSoon = 0;
  const outbox = createOutbox({
    keep: browserKeep(owner),
    send: (sent) => sendWrites(services, sent),
    alone: oneSender('bench', undefined),
    otherTabs: { tell: () => undefined, hear: () => undefined, close: () => undefined },
    online: () => online,
    now: services.now,
    alarm: () => () => undefined,
  });
  const looks: Promise<void>[] = [];
  outbox.subscribe(() => {
    const seen = outbox.entries().map(({ operationId }) => operationId);
    const look = async () => {
      const kept = new Set((await disk.change(() => ({ put: [], remove: [] }))).map(({ operationId }) => operationId));
      seenTooSoon += seen.filter((operationId) => !kept.has(operationId)).length;
    };
    if (!online) looks.push(look());
  });
  // As a person would: one after the other; the last ones in one go, as an import would.
  for (const draft of drafts.slice(0, 20)) await outbox.save([{ kind: 'result', draft }]);
  await outbox.save(drafts.slice(20).map((draft) => ({ kind: 'result', draft })));
  await Promise.all(looks);
  online = true;
  const exchanges = await exchangesSince(() => outbox.send());
  const rows = await written();
  const order = rows.map(({ operationId }) => operationId);
  const wanted = drafts.map(({ operationId }) => operationId);
  const wrong = wanted.filter((operationId) => order.filter((each) => each === operationId).length !== 1).length;
  outbox.close();
  disk.close();
  close();
  return {
    exchanges,
    wrong,
    outOfOrder: order.filter((operationId, index) => operationId !== wanted[index]).length,
    seenTooSoon,
  };
}

async function oneByOne(): Promise<number> {
  const { services, drafts, exchangesSince, close } = await opened();
  const exchanges = await exchangesSince(async () => {
    for (const draft of drafts) await saveResult(services, draft);
  });
  close();
  return exchanges;
}

async function opened() {
  const seed = kristiansundSeed();
  let time = Date.parse('2026-11-22T09:00:00Z');
  const now = () => new Date((time += 1));
  const local = await createLocal365({ seed, now });
  const graph = createGraph({
    origin: 'https://graph.microsoft.com',
    token: (scopes) => local.tokenFor('leader', scopes),
    fetch: (url, init) => local.fetch(new Request(url, init)),
    now,
    wait: () => Promise.reject(new Error('Nothing is throttled here, so nothing should wait.')),
    online: () => true,
  });
  const leader = seed.people.find(({ key }) => key === 'leader');
  const services: Services = {
    graph,
    site: seed.sites[0]?.id ?? '',
    person: { id: (leader?.id ?? '') as PersonId, name: leader?.displayName ?? '' },
    language: 'nb',
    administrator: '',
    linkTo: () => '',
    now,
    newId: () => crypto.randomUUID(),
  };
  const { indicators } = await loadUnitPage(services, 'KRS-KULTUR' as UnitCode);
  const [indicator] = indicators.filter(({ states }) => states.length === 0);
  if (indicator === undefined) throw new Error('The seed has no indicator.');
  const drafts = Array.from({ length: edits }, (_, index): ResultDraft => {
    const period = `${3000 + index}` as Period;
    const nothing = { comment: undefined, before: undefined, onBehalfOf: undefined };
    return { indicator, unitCode: indicator.unitCode, period, text: String(index), ...nothing, operationId: `bench-${index}` };
  });
  const items = () =>
    graph.getAll(
      `/v1.0/sites/${services.site}/lists/Resultater/items?$select=id,eTag&$expand=fields($select=OperasjonId)&$top=5000`,
    );
  return {
    services,
    drafts,
    exchangesSince: async (work: () => Promise<void>) => {
      const before = local.meter.read().exchanges;
      await work();
      return local.meter.read().exchanges - before;
    },
    /** The rows the drafts made, in the order the list took them in. */
    written: async () =>
      (await items())
        .map((item) => item as { readonly id: string; readonly fields: { readonly OperasjonId?: string } })
        .map(({ id, fields }) => ({ id: Number(id), operationId: fields.OperasjonId ?? '' }))
        .filter(({ operationId }) => operationId.startsWith('bench-'))
        .toSorted((a, b) => a.id - b.id),
    close: local.close,
  };
}
