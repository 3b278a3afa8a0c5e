import fc from 'fast-check';
import { saveResult } from '../../src/commands/saveResult.ts';
import type { SaveOutcome } from '../../src/commands/saveOutcome.ts';
import type { ResultDraft } from '../../src/domain/resultDraft.ts';
import type { Services } from '../../src/queries/services.ts';
import { breachesOf } from './invariants.ts';
import { openLedger } from './ledger.ts';
import { indicatorsOf, periodOf } from './places.ts';
import { newLine, openSoakWorld, type SoakWorld } from './soakWorld.ts';
import { truthOf } from './truth.ts';

/** Pairs in one tenant before a new one is opened. */
const perWorld = 1_000;

type Part = 'text' | 'comment' | 'both';

/** Two leaders change one row at once, in every order of their requests; throws the first update that is lost. */
export async function playPairs({ pairs, seed }: { readonly pairs: number; readonly seed: number }) {
  const counts = { pairs: 0, merged: 0, asked: 0 };
  const part = fc.constantFrom<Part>('text', 'comment', 'both');
  const cases = fc.record({
    one: part,
    other: part,
    exists: fc.boolean(),
    picks: fc.array(fc.nat(1), { minLength: 4, maxLength: 4 }),
  });
  while (counts.pairs < pairs) {
    const world = await openSoakWorld();
    const [indicator] = await indicatorsOf(world);
    const many = fc.sample(cases, { numRuns: Math.min(perWorld, pairs - counts.pairs), seed: seed + counts.pairs });
    for (const each of many) {
      const place = { indicator: indicator!, period: periodOf(counts.pairs) };
      const said = await playPair(world, place, each);
      counts.pairs += 1;
      counts.merged += said.filter((kind) => kind === 'merged').length;
      counts.asked += said.filter((kind) => kind === 'conflict').length;
    }
    world.close();
  }
  return counts;
}

type Case = { readonly one: Part; readonly other: Part; readonly exists: boolean; readonly picks: readonly number[] };

async function playPair(
  world: SoakWorld,
  place: { indicator: ResultDraft['indicator']; period: ResultDraft['period'] },
  each: Case,
) {
  const direct = world.servicesOf('administrator', newLine(), true);
  const leaders = ['leader', 'deputy'].map((key) => world.servicesOf(key, newLine()));
  const ledger = openLedger(() => undefined);
  const blank = { ...place, unitCode: place.indicator.unitCode, onBehalfOf: undefined, before: undefined };
  const first = { ...blank, text: 'old', comment: 'old why', operationId: direct.newId() };
  let before: ResultDraft['before'];
  if (each.exists) {
    ledger.wrote('administrator', first);
    const made = await saveResult(direct, first);
    if (made.kind === 'saved') before = made.result;
  }
  const drafts = [each.one, each.other].map((part, index): ResultDraft => ({
    ...blank,
    before,
    text: part === 'comment' ? (before?.text ?? `t${index}`) : `t${index}`,
    comment: part === 'text' ? before?.comment : `k${index}`,
    operationId: direct.newId(),
  }));
  const outcomes: Promise<SaveOutcome>[] = drafts.map((draft, index) => {
    ledger.wrote(index === 0 ? 'leader' : 'deputy', draft);
    return saveResult(leaders[index] as Services, draft);
  });
  let next = 0;
  await world.drain(() => each.picks[next++ % each.picks.length] ?? 0);
  const said = (await Promise.all(outcomes)).map((outcome) =>
    outcome.kind === 'saved' && outcome.mergedWith !== undefined ? 'merged' : outcome.kind,
  );
  const truth = await truthOf(direct, place);
  const breaches = [...breachesOf(truth, ledger), ...world.breaches];
  const last = truth.versions.at(-1);
  for (const [index, draft] of drafts.entries()) {
    if (said[index] !== 'saved' && said[index] !== 'merged') continue;
    if (!truth.versions.some(({ operationId }) => operationId === draft.operationId))
      breaches.push(`I3: ${draft.text} is not there`);
  }
  // Two who changed different parts both stand, and nobody is asked.
  const other = each.one !== each.other && each.one !== 'both' && each.other !== 'both';
  if (each.exists && other && last?.text !== 't0' && last?.text !== 't1') breaches.push('N8: a text is missing');
  if (each.exists && other && said.includes('conflict')) breaches.push('N8: asked though nothing collides');
  if (breaches.length > 0) throw new Error(`${JSON.stringify(each)}\n${breaches.join('\n')}`);
  return said;
}
