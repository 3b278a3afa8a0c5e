import { hasHappened } from '../../../src/commands/hasHappened.ts';
import { saveReason } from '../../../src/commands/saveReason.ts';
import { saveResult, saveResults } from '../../../src/commands/saveResult.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { ResultDraft } from '../../../src/domain/resultDraft.ts';
import type { Services } from '../../../src/queries/services.ts';
import { resultKey } from '../../../src/wire/resultRow.ts';
import { fieldsOf, firstPage, inBatch, toldBy, type FaultyWrite } from './write.ts';

const resultPost = /^POST .*\/lists\/Resultater\/items$/;
const resultPatch = /^PATCH .*\/lists\/Resultater\/items\//;

async function draftOf(services: Services, period: number, more: Partial<ResultDraft> = {}): Promise<ResultDraft> {
  const { indicators } = await firstPage(services);
  const indicator = indicators.find(({ states }) => states.length === 0);
  if (indicator === undefined) throw new Error('The seed has no indicator.');
  const nothing = { comment: undefined, before: undefined, onBehalfOf: undefined };
  const place = { indicator, unitCode: indicator.unitCode, period: String(period) as Period };
  return { ...place, text: '4,8', ...nothing, operationId: services.newId(), ...more };
}

function rowsOf(services: Services, { indicator, period, unitCode }: ResultDraft) {
  return fieldsOf(services, 'Resultater', 'Nokkel', resultKey(indicator, period, unitCode));
}

async function savedResult(services: Services, draft: ResultDraft): Promise<Result> {
  const outcome = await saveResult(services, draft);
  if (outcome.kind !== 'saved') throw new Error(outcome.kind);
  return outcome.result;
}

/** What is reported, and why a judgement stands. */
export const resultWrites: readonly FaultyWrite[] = [
  {
    name: 'a first report',
    request: resultPost,
    begin: async (services, n) => {
      const draft = await draftOf(services, 2100 + n);
      return {
        write: async () => [toldBy((await saveResult(services, draft)).kind, 'saved')],
        effects: async () => [(await rowsOf(services, draft)).length],
      };
    },
  },
  {
    name: 'a correction',
    request: resultPatch,
    begin: async (services, n) => {
      const before = await savedResult(services, await draftOf(services, 2200 + n));
      const draft = await draftOf(services, 2200 + n, { before, text: '5,0' });
      return {
        write: async () => [toldBy((await saveResult(services, draft)).kind, 'saved')],
        effects: async () => [
          Number(await hasHappened(services, 'results', { stored: before.stored, operationId: draft.operationId })),
        ],
      };
    },
  },
  {
    name: 'two reports in one batch',
    request: inBatch('POST', 'lists/Resultater/items'),
    begin: async (services, n) => {
      const drafts = [await draftOf(services, 2300 + n), await draftOf(services, 2400 + n)];
      return {
        write: async () =>
          (await saveResults(services, drafts)).map((each) => (each instanceof Error ? 'notDone' : toldBy(each.kind, 'saved'))),
        effects: async () => (await Promise.all(drafts.map((draft) => rowsOf(services, draft)))).map(({ length }) => length),
      };
    },
  },
  {
    name: 'why a judgement stands',
    request: resultPatch,
    begin: async (services, n) => {
      const draft = await draftOf(services, 2500 + n);
      const of = await savedResult(services, draft);
      const reason = `Grunn ${n}`;
      return {
        write: async () => [toldBy((await saveReason(services, { of, reason })).kind, 'saved')],
        effects: async () => [(await rowsOf(services, draft)).filter((row) => row['Vurderingsgrunn'] === reason).length],
      };
    },
  },
];
