import { saveNarrative, type NarrativeDraft } from '../../../src/commands/saveNarrative.ts';
import { saveParts } from '../../../src/commands/saveParts.ts';
import { saveSettings } from '../../../src/commands/saveSettings.ts';
import type { IndicatorId } from '../../../src/domain/id.ts';
import type { Narrative } from '../../../src/domain/narrative.ts';
import type { Part } from '../../../src/domain/part.ts';
import type { Period } from '../../../src/domain/period.ts';
import { usualSettings } from '../../../src/domain/settings.ts';
import { createQueryClient } from '../../../src/queries/createQueryClient.ts';
import { narrativesQuery } from '../../../src/queries/narratives.ts';
import { partsQuery } from '../../../src/queries/parts.ts';
import type { Services } from '../../../src/queries/services.ts';
import { loadUnits } from '../../../src/queries/units.ts';
import { ofFive } from '../../support/evaluationThings.ts';
import { firstPage, inBatch, kultur, toldBy, type Attempt, type FaultyWrite } from './write.ts';

const survey = 'demo-2026-kultur-08' as IndicatorId;
const periodOf = (n: number) => String(2100 + n) as Period;

async function narrativesOf(services: Services, period: Period): Promise<readonly Narrative[]> {
  return (await createQueryClient().fetchQuery(narrativesQuery(services, kultur, period))).narratives;
}

function draftOf(services: Services, n: number, before?: Narrative): NarrativeDraft {
  const text = before === undefined ? 'Vi skal åpne om kvelden.' : 'Vi åpnet om kvelden.';
  const place = { unitCode: kultur, period: periodOf(n), section: 'plans' } as const;
  return { ...place, text, before, demonstration: true, operationId: services.newId() };
}

function written(services: Services, draft: NarrativeDraft): Attempt {
  return {
    write: async () => [toldBy((await saveNarrative(services, draft)).kind, 'saved')],
    effects: async () => [(await narrativesOf(services, draft.period)).filter(({ text }) => text === draft.text).length],
  };
}

async function partsOf(services: Services, period: Period): Promise<readonly Part[]> {
  const question = partsQuery(services, { unitCode: kultur, indicatorIds: [survey] });
  const { parts } = await createQueryClient().fetchQuery(question);
  return parts.filter((part) => part.period === period).toSorted((a, b) => a.order - b.order);
}

/** Two parts of one evaluation, made or, where `first` says so, corrected. */
async function parts(services: Services, n: number, first: readonly string[] = [], other = services): Promise<Attempt> {
  const { indicators } = await firstPage(services);
  const indicator = indicators.find(({ id }) => id === survey);
  if (indicator === undefined) throw new Error('The seed has no survey.');
  const place = { indicator, unitCode: kultur, period: periodOf(n), result: undefined, answers: undefined };
  const draft = (texts: readonly string[], before: readonly Part[]) => ({
    ...place,
    entries: texts.map((text, index) => ({
      ...{ name: ['Mestringstro', 'Rolleklarhet'][index] ?? '', order: index + 1, text, scale: ofFive },
      ...{ answers: undefined, before: before[index] },
    })),
  });
  if (first.length > 0) await saveParts(services, draft(first, []));
  const seen = await partsOf(services, place.period);
  const mine = draft(['4,1', '3,9'], seen);
  return {
    write: async () => {
      const outcome = await saveParts(services, mine);
      return mine.entries.map(({ name }) => {
        if (outcome.kind === 'partly') return outcome.unsaved.includes(name) ? 'notDone' : 'done';
        return toldBy(outcome.kind, 'saved');
      });
    },
    effects: async () => {
      const now = await partsOf(services, place.period);
      return mine.entries.map(({ name, text }) => now.filter((part) => part.name === name && part.text === text).length);
    },
    rival: {
      acts: () => saveParts(other, draft(['2,2', '3,8'], seen)),
      stands: async () => (await partsOf(other, place.period))[0]?.text === '2,2',
    },
  };
}

/** What is written in words and figures beside results, and what a municipality decides. */
export const textWrites: readonly FaultyWrite[] = [
  {
    name: 'a first text',
    request: /^POST .*\/lists\/Tekster\/items$/,
    begin: (services, n) => Promise.resolve(written(services, draftOf(services, n))),
  },
  {
    name: 'another text',
    request: /^PATCH .*\/lists\/Tekster\/items\//,
    begin: async (services, n) => {
      await saveNarrative(services, draftOf(services, n));
      const [before] = await narrativesOf(services, periodOf(n));
      return written(services, draftOf(services, n, before));
    },
  },
  {
    name: 'the parts of an evaluation',
    request: inBatch('POST', 'lists/Delresultater/items'),
    canBeLookedUp: true,
    begin: (services, n, { servicesOf }) => parts(services, n, [], servicesOf('deputy')),
  },
  {
    name: 'a correction of two parts',
    request: inBatch('PATCH', 'lists/Delresultater/items'),
    canBeLookedUp: true,
    begin: (services, n, { servicesOf }) => parts(services, n, ['4,0', '3,8'], servicesOf('deputy')),
  },
  {
    name: 'settings',
    request: /^PATCH .*\/lists\/Enheter\/items\//,
    by: 'administrator',
    begin: (services, n) => {
      const settings = { ...usualSettings, terms: { ...usualSettings.terms, nb: { unit: `virksomhet${n}` } } };
      const root = async () => (await loadUnits(services)).units.find(({ code }) => code === 'KRS')!;
      return Promise.resolve({
        write: async () => {
          await saveSettings(services, await root(), settings);
          return ['done'];
        },
        effects: async () => [Number((await root()).settings?.terms.nb.unit === settings.terms.nb.unit)],
      });
    },
  },
];
