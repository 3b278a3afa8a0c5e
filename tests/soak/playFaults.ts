import { saveResult } from '../../src/commands/saveResult.ts';
import type { Result } from '../../src/domain/result.ts';
import type { ResultDraft } from '../../src/domain/resultDraft.ts';
import { indicatorsOf, periodOf } from './places.ts';
import { newLine, openSoakWorld, type Line } from './soakWorld.ts';
import { lineFaults } from './steps.ts';
import { savesOf, truthOf, type Truth } from './truth.ts';
import type { Services } from '../../src/queries/services.ts';

const perWorld = 1_000;

/** So many first reports and so many corrections, each met by a fault, often by several, and tried until it is settled; throws the first duplicate. */
export async function playFaults({ each, seed }: { readonly each: number; readonly seed: number }) {
  const faults = Object.values(lineFaults);
  const counts = { creates: 0, saves: 0 };
  while (counts.creates < each) {
    const world = await openSoakWorld();
    const [indicator] = await indicatorsOf(world);
    const direct = world.servicesOf('administrator', newLine(), true);
    // Whoever was asked to stay away stays away until then.
    const settled = async () => {
      await world.drain(() => 0);
      world.pass(61_000);
    };
    for (let played = 0; played < perWorld && counts.creates < each; played += 1) {
      const place = { indicator: indicator!, period: periodOf(counts.creates) };
      const line = newLine();
      const services = world.servicesOf('leader', line);
      const strike = (step: number) => {
        // One to three faults, every combination in turn.
        const number = seed + counts.creates * 3 + step;
        for (let left = (number % 3) + 1, at = number * 7; left > 0; left -= 1, at = Math.floor(at / 3) + left)
          line.faults.push(faults[at % faults.length]!);
      };
      const blank = { ...place, unitCode: place.indicator.unitCode, onBehalfOf: undefined, comment: undefined };
      strike(0);
      const first = { ...blank, text: '1', before: undefined, operationId: services.newId() };
      const made = await untilSaved({ services, line, draft: first, drain: settled });
      const after = await truthOf(direct, place);
      once(after, [first]);
      counts.creates += 1;
      strike(1);
      const second = { ...blank, text: '2', before: made, operationId: services.newId() };
      await untilSaved({ services, line, draft: second, drain: settled });
      once(await truthOf(direct, place), [first, second]);
      counts.saves += 1;
    }
    if (world.breaches.length > 0) throw new Error(world.breaches.join('\n'));
    world.close();
  }
  return counts;
}

/** Tries a draft as the outbox does: again where nothing was done, looked up first where nobody can tell. */
async function untilSaved({ services, line, draft, drain }: Trying): Promise<Result> {
  let inDoubt = false;
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const saving = saveResult(services, draft, inDoubt).catch(() => 'refused' as const);
    await drain();
    const outcome = await saving;
    if (outcome !== 'refused' && outcome.kind === 'saved') return outcome.result;
    if (outcome !== 'refused' && outcome.kind === 'uncertain') inDoubt = true;
    if (attempt === 5) line.faults.length = 0;
  }
  throw new Error(`Never saved: ${draft.text}`);
}

type Trying = {
  readonly services: Services;
  readonly line: Line;
  readonly draft: ResultDraft;
  readonly drain: () => Promise<void>;
};

function once(truth: Truth, drafts: readonly ResultDraft[]): void {
  const happened = savesOf(truth).map(({ now }) => now.operationId);
  if (truth.rows !== 1 || happened.join() !== drafts.map(({ operationId }) => operationId).join())
    throw new Error(
      `${truth.rows} rows, operations ${happened.join(' ')}; wanted ${drafts.map((each) => each.operationId).join(' ')}`,
    );
}
