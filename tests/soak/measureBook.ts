import { newMeasureWish } from '../../src/commands/newMeasureWish.ts';
import { saveMeasure } from '../../src/commands/saveMeasure.ts';
import type { IndicatorId, UnitCode } from '../../src/domain/id.ts';
import type { Services } from '../../src/queries/services.ts';
import { said } from './ledger.ts';
import { lostWords, measureBreaches } from './measureInvariants.ts';
import { measureParts, openMeasureLedger } from './measureLedger.ts';
import { measureSaves, measureTruths } from './measureTruth.ts';
import type { SoakClient } from './soakClient.ts';
import type { SoakMeasures } from './soakMeasures.ts';
import type { SoakWorld } from './soakWorld.ts';
import type { Step } from './steps.ts';

/** Opens the book of a sequence's measures: one stands in the list from the beginning, made by somebody who is not in the sequence. */
export async function openMeasureBook(world: SoakWorld, direct: Services, claims: Promise<void>[]) {
  const serves = `soak-${direct.newId()}` as IndicatorId;
  const ledger = openMeasureLedger(({ operationId, state }) => {
    const { measure } = state.row;
    claims.push(
      measureTruths(direct, serves, measure.id).then(([truth = { id: measure.id, versions: [] }]) => {
        const there = measureSaves(truth).some(({ now }) => now.operationId === operationId);
        const says = truth.versions.some((version) => measureParts.every((part) => version[part] === said(measure[part])));
        if (!there && !says) world.breaches.push(`I3: ${operationId} was called saved, and the list does not have it`);
      }),
    );
  });
  const words = { title: 'first', indicatorId: serves };
  const operationId = `${direct.newId().replace('operation-', '').padStart(8, '0')}-begun`;
  const first = newMeasureWish(direct, { unitCode: 'KRS-KULTUR' as UnitCode, words, demonstration: false, operationId });
  ledger.wrote('administrator', first);
  await saveMeasure(direct, first);
  return {
    serves,
    ledger,
    /** What must never have happened and did, once everything is well and everybody has looked again. */
    breaches: async (clients: readonly SoakClient[]): Promise<readonly string[]> => {
      const rows = await measureTruths(direct, serves);
      const unlike = clients.flatMap(({ personKey, measures }) => {
        const shown = measures.shown();
        const wrong = rows.flatMap(({ id, versions }) => {
          const [seen, now] = [shown.find((each) => each.id === id), versions.at(-1)];
          const same = measureParts.every((part) => said(seen?.[part]) === now?.[part]);
          return same ? [] : [`I4: ${personKey} sees «${seen?.title}», the list says «${now?.title}» of ${id}`];
        });
        return shown.length === rows.length ? wrong : [...wrong, `I4: ${personKey} sees ${shown.length} of ${rows.length}`];
      });
      return [...measureBreaches(rows, ledger), ...lostWords(rows, ledger), ...unlike];
    },
  };
}

/** What happens to measures in one tab. */
export function playMeasureStep(
  tab: SoakMeasures,
  step: Extract<Step, { kind: 'make' | 'editMeasure' | 'lookAtMeasures' }>,
  newWord: () => string,
): void {
  if (step.kind === 'lookAtMeasures') return void tab.look();
  const word = step.word === 'new' ? newWord() : step.word;
  if (step.kind === 'make') return tab.make({ title: `t${word}` });
  tab.edit(step.which, {
    ...(step.part === 'why' ? {} : { title: `t${word}` }),
    ...(step.part === 'title' ? {} : { why: `w${word}` }),
  });
}
