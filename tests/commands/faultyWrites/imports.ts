import { readCards } from '../../../src/commands/readCards.ts';
import { saveImport, type ImportOutcomes } from '../../../src/commands/saveImport.ts';
import type { ImportedThing } from '../../../src/domain/import/importStep.ts';
import { importSteps } from '../../../src/domain/import/importSteps.ts';
import { settledRows } from '../../../src/domain/import/rowChoice.ts';
import type { Period } from '../../../src/domain/period.ts';
import { settingsOf } from '../../../src/domain/settings.ts';
import { loadUnitPage } from '../../../src/queries/loadUnitPage.ts';
import type { Services } from '../../../src/queries/services.ts';
import type { UnitPage } from '../../../src/queries/unitPage.ts';
import { resultKey } from '../../../src/wire/resultRow.ts';
import {
  changeItem,
  fieldsOf,
  firstPage,
  inBatch,
  kultur,
  toldBy,
  toldByRefusal,
  type Attempt,
  type FaultyWrite,
} from './write.ts';

const cardOf = (year: number, result: string) =>
  [
    'Unikt målekort – fokusområde læring',
    `Suksessfaktor\tMåleindikator\tResultatkrav\t${year - 1}\t${year}\tEndring fra sist måling`,
    `Gode vaner\tKurs per ansatt\t2\t1\t${result}\tPil opp, ønsket resultat`,
    '\tLærlinger\t> 4\t4\t5\t',
  ].join('\n');

function stepsOf(page: UnitPage, year: number, result: string) {
  const { unit } = page;
  const read = readCards({ kind: 'paste', text: cardOf(year, result), html: undefined }, []);
  if (unit === undefined || read.kind !== 'cards') throw new Error('There is nothing to bring in.');
  const records = { ...page, unit, rule: settingsOf(page.units, unit.code).rule };
  return read.cards.flatMap((found) =>
    importSteps(records, {
      ...{ found, focusArea: found.focusArea ?? '', mainGoal: found.mainGoal, kind: found.kind ?? 'own' },
      ...{ period: String(year) as Period, rows: settledRows(found, () => undefined) },
    }),
  );
}

/** How often a thing stands, as it was brought in; `before` are the operations that were there. */
async function standing(services: Services, thing: ImportedThing, before: ReadonlySet<string>): Promise<number> {
  switch (thing.kind) {
    case 'scorecard':
      return (await fieldsOf(services, 'Målekort', 'Nokkel', thing.id)).length;
    case 'indicator':
      return (await fieldsOf(services, 'Måleindikatorer', 'Nokkel', thing.id)).length;
    case 'target': {
      const rows = await fieldsOf(services, 'Resultatkrav', 'IndikatorNokkel', thing.indicatorId);
      return rows.filter((row) => row['Krav'] === thing.text && row['GjelderFra'] === thing.validFrom).length;
    }
    case 'result': {
      const rows = await fieldsOf(services, 'Resultater', 'IndikatorNokkel', thing.indicatorId);
      const own = rows.filter((row) => row['Periode'] === thing.period && row['Resultat'] === thing.text);
      // Who has built on a row must be told from who wrote it: its operation is in it, and is no other's.
      return own.filter(({ OperasjonId }) => typeof OperasjonId === 'string' && !before.has(OperasjonId)).length;
    }
  }
}

/** A card is brought in, or brought in again with another result; what broke off is taken up again. */
async function broughtIn(services: Services, n: number, corrected = false): Promise<Attempt> {
  const year = 2032 + n;
  const run = (steps: ReturnType<typeof stepsOf>, before: ImportOutcomes) =>
    saveImport(services, steps, { before, signal: new AbortController().signal });
  const first = await firstPage(services);
  if (corrected) await run(stepsOf(first, year, '1'), new Map());
  const steps = stepsOf(corrected ? await loadUnitPage(services, kultur) : first, year, '3').filter(
    ({ state }) => state !== 'unchanged',
  );
  const there = await fieldsOf(services, 'Resultater', 'EnhetKode', kultur);
  const before = new Set(there.map(({ OperasjonId }) => String(OperasjonId)));
  const result = steps.map(({ thing }) => thing).find(({ kind }) => kind === 'result');
  let outcomes: ImportOutcomes = new Map();
  return {
    write: async () => {
      outcomes = await run(steps, outcomes);
      return steps.map(({ key }) => {
        const outcome = outcomes.get(key);
        if (outcome === undefined || outcome.kind === 'blocked') return 'notDone';
        return 'refusal' in outcome ? toldByRefusal(outcome.refusal) : toldBy(outcome.kind, 'saved');
      });
    },
    effects: () => Promise.all(steps.map(({ thing }) => standing(services, thing, before))),
    ...rivalOf(services, result),
  };
}

/** Somebody else has reported of the period meanwhile. */
function rivalOf(services: Services, thing: ImportedThing | undefined): Pick<Attempt, 'rival'> {
  if (thing?.kind !== 'result') return {};
  const { indicatorId: id, indicatorUnit: unitCode, period } = thing;
  const row = { list: 'Resultater', column: 'Nokkel', value: resultKey({ id, unitCode }, period, thing.unitCode) };
  return {
    rival: {
      acts: () => changeItem(services, row, { Resultat: '2' }),
      stands: async () => (await fieldsOf(services, row.list, row.column, row.value))[0]?.['Resultat'] === '2',
    },
  };
}

const by = 'administrator';

/** What is brought in from other files, exchange by exchange. */
export const importWrites: readonly FaultyWrite[] = [
  {
    name: 'an imported målekort',
    request: inBatch('POST', 'lists/Målekort/items'),
    by,
    begin: (services, n) => broughtIn(services, n),
  },
  {
    name: 'its indicators',
    request: inBatch('POST', 'lists/Måleindikatorer/items'),
    by,
    begin: (services, n) => broughtIn(services, n),
  },
  {
    name: 'its targets',
    request: inBatch('POST', 'lists/Resultatkrav/items'),
    by,
    begin: (services, n) => broughtIn(services, n),
  },
  { name: 'its results', request: inBatch('POST', 'lists/Resultater/items'), by, begin: (services, n) => broughtIn(services, n) },
  {
    name: 'a result that is brought in anew',
    request: inBatch('PATCH', 'lists/Resultater/items'),
    by,
    canBeLookedUp: true,
    begin: (services, n) => broughtIn(services, n, true),
  },
];
