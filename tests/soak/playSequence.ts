import { memoryKeep } from '../../src/outbox/memoryKeep.ts';
import { oneSender } from '../../src/outbox/oneSender.ts';
import { isUnderWay, needsPerson } from '../../src/outbox/entry.ts';
import { storedOf } from '../../src/wire/storedOf.ts';
import { resultKey } from '../../src/wire/resultRow.ts';
import { resetAfterwards } from '../commands/networkFaults.ts';
import { breachesOf, lostOf } from './invariants.ts';
import { openLedger, said } from './ledger.ts';
import { openMeasureBook, playMeasureStep } from './measureBook.ts';
import { measureSaves, measureTruths } from './measureTruth.ts';
import { openClient, type Disk, type Place, type SoakClient } from './soakClient.ts';
import { newLine, type SoakWorld } from './soakWorld.ts';
import { innerFaults, lineFaults, type Step } from './steps.ts';
import { savesOf, truthOf } from './truth.ts';

/** Who sits where: two tabs of the leader on one disk, the deputy, and the director. */
const seats = [
  { personKey: 'leader', disk: 0 },
  { personKey: 'leader', disk: 0 },
  { personKey: 'deputy', disk: 1 },
  { personKey: 'director', disk: 2 },
] as const;

/** Plays a sequence from beginning to end, heals everything, and tells what must never have happened and did. */
export async function playSequence(
  world: SoakWorld,
  places: readonly Place[],
  steps: readonly Step[],
): Promise<readonly string[]> {
  world.breaches.length = 0;
  const direct = world.servicesOf('administrator', newLine(), true);
  const claims: Promise<void>[] = [];
  const ledger = openLedger(({ operationId, write, state }) => {
    const place = { indicator: write.draft.indicator, period: write.draft.period };
    claims.push(
      truthOf(direct, place).then((truth) => {
        const there = savesOf(truth).some(({ now }) => now.operationId === operationId);
        const { text, comment } = state.row.result;
        const says = truth.versions.some(
          (version) => said(version.text) === said(text) && said(version.comment) === said(comment),
        );
        if (!there && !says) world.breaches.push(`I3: ${operationId} was called saved, and the list does not have it`);
      }),
    );
  });
  const measures = await openMeasureBook(world, direct, claims);
  const disks = [0, 1, 2].map((): Disk => ({
    keep: { ...memoryKeep(), lasting: true },
    alone: oneSender('disk', undefined),
    tabs: new Set(),
  }));
  const open = (seat: number): SoakClient => {
    const { personKey, disk } = seats[seat] ?? seats[0];
    return openClient(world, personKey, disks[disk]!, { results: ledger, measures: measures.ledger, serves: measures.serves });
  };
  const clients = seats.map((_seat, index) => open(index));
  const settle = async (picks: readonly number[] = [], requests?: number) => {
    let next = 0;
    await world.drain(() => picks[next++ % Math.max(1, picks.length)] ?? 0, requests);
    await Promise.all(claims.splice(0));
    for (const client of clients) world.breaches.push(...(await falselyUndone(direct, client)));
  };

  let words = 0;
  const play = async (step: Step): Promise<void> => {
    const client = 'who' in step ? clients[step.who % clients.length] : undefined;
    const place = 'where' in step ? places[step.where % places.length] : undefined;
    switch (step.kind) {
      case 'edit': {
        const word = step.word === 'new' ? String((words += 1)) : step.word;
        if (place)
          client?.edit(place, {
            ...(step.part === 'comment' ? {} : { text: word }),
            ...(step.part === 'text' ? {} : { comment: `k${word}` }),
          });
        return;
      }
      case 'make':
      case 'editMeasure':
      case 'lookAtMeasures':
        return client && playMeasureStep(client.measures, step, () => String((words += 1)));
      case 'look':
        if (place) void client?.look(place);
        return;
      case 'undo':
        if (place) client?.undo(place);
        return;
      case 'answer':
        return client?.answer(step.how);
      case 'offline':
        if (client) client.line.online = false;
        return;
      case 'online':
        if (client) client.line.online = true;
        return void client?.outbox.send();
      case 'ring':
        return client?.ring();
      case 'cut':
        return void client?.line.faults.push(async (pass) => {
          client.line.online = false;
          return resetAfterwards(pass);
        });
      case 'kill': {
        // The whole browser of one person is closed, whatever it was doing, and opened again.
        const { disk } = seats[step.who % seats.length] ?? seats[0];
        disks[disk] = { ...disks[disk]!, alone: oneSender('disk', undefined), tabs: new Set() };
        for (const [seat, each] of seats.entries()) {
          if (each.disk !== disk) continue;
          clients[seat]?.kill();
          clients[seat] = open(seat);
          void clients[seat]?.outbox.send();
        }
        return;
      }
      case 'fault': {
        const fault = lineFaults[step.fault];
        if (client && fault) client.line.faults.push(fault);
        return;
      }
      case 'innerFault': {
        const fault = innerFaults[step.fault];
        if (client && fault) client.line.innerFaults.push(fault);
        return;
      }
      case 'touch':
        if (place) await touch(direct, place);
        return;
      case 'time':
        return world.pass(step.seconds * 1000);
      case 'settle':
        return settle(step.picks, step.requests);
    }
  };
  for (const client of clients) void client.measures.look();
  await settle();
  for (const step of steps) await play(step);

  // Everything is well again, and everybody answers what they are asked.
  await settle();
  for (let round = 0; round < 40; round += 1) {
    for (const client of clients) {
      client.line.online = true;
      client.line.faults.length = 0;
      client.line.innerFaults.length = 0;
      client.answer(round % 2 === 0 ? 'mine' : 'theirs');
      client.answer('retry');
      client.ring();
      void client.outbox.send();
    }
    world.pass(61_000);
    await settle();
    if (clients.every(({ outbox }) => !outbox.entries().some((entry) => isUnderWay(entry) || needsPerson(entry)))) break;
  }
  for (const { personKey, outbox } of clients)
    for (const entry of outbox.entries())
      if (isUnderWay(entry) || needsPerson(entry))
        world.breaches.push(`${personKey} is never done with ${entry.operationId}: ${entry.state.kind}`);

  const truths = [];
  for (const place of places) {
    const truth = await truthOf(direct, place);
    truths.push(truth);
    world.breaches.push(...breachesOf(truth, ledger));
    const now = truth.versions.at(-1);
    for (const client of clients) {
      void client.look(place);
      await settle();
      const shown = client.shown(place);
      if (said(shown?.text) !== said(now?.text) || said(shown?.comment) !== said(now?.comment))
        world.breaches.push(`I4: ${client.personKey} sees «${shown?.text}», the list says «${now?.text}»`);
    }
  }
  world.breaches.push(...lostOf(ledger, truths));

  for (const client of clients) void client.measures.look();
  await settle();
  world.breaches.push(...(await measures.breaches(clients)));
  for (const client of clients) client.kill();
  return [...world.breaches];
}

/** I7: who is told that nothing was done, that it waits or was refused, is told so of what the list has not. */
async function falselyUndone(
  direct: ReturnType<SoakWorld['servicesOf']>,
  { personKey, outbox }: SoakClient,
): Promise<readonly string[]> {
  const undone = outbox
    .entries()
    .filter(({ state, inDoubt }) => !inDoubt && (state.kind === 'waiting' || state.kind === 'refused'));
  const breaches: string[] = [];
  for (const { operationId, state, write } of undone) {
    const happened =
      write.kind === 'result'
        ? savesOf(await truthOf(direct, write.draft))
        : (await measureTruths(direct, '', write.wish.measure.id)).flatMap(measureSaves);
    if (happened.some(({ now }) => now.operationId === operationId))
      breaches.push(`I7: ${personKey} is told that ${operationId} is ${state.kind}, and the list has it`);
  }
  return breaches;
}

/** Somebody changes another column of the row, outside målekortet. */
async function touch(services: ReturnType<SoakWorld['servicesOf']>, { indicator, period }: Place): Promise<void> {
  const key = resultKey(indicator, period, indicator.unitCode);
  const path = `/v1.0/sites/${services.site}/lists/Resultater/items`;
  const [item] = await services.graph.getAll(
    `${path}?$select=id,eTag&$expand=fields($select=Nokkel)&$filter=${encodeURIComponent(`fields/Nokkel eq '${key}'`)}`,
  );
  const id = storedOf(item)?.itemId;
  if (id !== undefined) await services.graph.patch(`${path}/${id}/fields`, '*', { PublisertNiva: 'Ønsket' });
}
