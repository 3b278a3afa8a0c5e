import { faultOf } from '../../../src/commands/faultOf.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import type { UnitCode } from '../../../src/domain/id.ts';
import { loadMeasure } from '../../../src/commands/changeMeasure.ts';
import { loadUnitPage } from '../../../src/queries/loadUnitPage.ts';
import type { Services } from '../../../src/queries/services.ts';
import type { UnitPage } from '../../../src/queries/unitPage.ts';
import type { Refusal } from '../../../src/text/refusal.ts';
import { storedOf } from '../../../src/wire/storedOf.ts';
import type { FaultyTenant } from '../faultyTenant.ts';

/** One write of the product, so that every fault can be tried on it. */
export type FaultyWrite = {
  readonly name: string;
  /** The request that writes. */
  readonly request: RegExp;
  /** How many such requests come before the one that is struck; none where nothing is said. */
  readonly before?: number;
  /** Who writes, by the seed's key; the leader where nothing is said. */
  readonly by?: string;
  /** A look at the tenant tells what became of it: nobody is told that nobody can tell. */
  readonly canBeLookedUp?: boolean;
  /** Makes something new to write about, the `n`th of its kind. */
  readonly begin: (services: Services, n: number, tenant: FaultyTenant) => Promise<Attempt>;
};

/** What the person is told of one thing: it is done, nothing has happened, or nobody can tell. */
export type Told = 'done' | 'notDone' | 'unknown';

/**
 * `write` is the person trying, and trying again with what the page shows by then: it says what is told of each thing. `effects` is how
 * often each of them stands in the tenant, in the same order.
 */
export type Attempt = {
  readonly write: () => Promise<readonly Told[]>;
  readonly effects: () => Promise<readonly number[]>;
  /** Somebody else says something else of the first thing, after it was read and before it is written. */
  readonly rival?: { readonly acts: () => Promise<unknown>; readonly stands: () => Promise<boolean> };
};

/** Tries to write, and says what is told of each thing; a refusal that is thrown holds for all. What is no refusal is our own mistake, and is thrown on. */
export async function toldOf({ write }: Attempt): Promise<(thing: number) => Told> {
  try {
    const told = await write();
    return (thing) => told[thing] ?? 'notDone';
  } catch (error) {
    const told = faultOf(error) === 'uncertain' ? 'unknown' : 'notDone';
    return () => told;
  }
}

/** What the kind of an outcome tells: done where it is one of these. */
export function toldBy(kind: string, ...done: readonly string[]): Told {
  if (done.includes(kind)) return 'done';
  return kind === 'uncertain' ? 'unknown' : 'notDone';
}

/** What is told of a thing that was refused, or handed back to be sent again. */
export function toldByRefusal(refusal: Refusal | undefined): Told {
  return refusal === undefined || refusal.kind === 'uncertain' ? 'unknown' : 'notDone';
}

/** A batch that does this to a list, or to what else its path names. */
export function inBatch(method: 'POST' | 'PATCH', what: string): RegExp {
  return new RegExp(`^POST .*/\\$batch .*${method} [^ ]*/${what}`);
}

/** The unit all is written about. */
export const kultur = 'KRS-KULTUR' as UnitCode;

const pages = new WeakMap<Services, Promise<UnitPage>>();

/** The unit's page as it was when it was first opened: for its definitions, which no write here changes. */
export function firstPage(services: Services): Promise<UnitPage> {
  const page = pages.get(services) ?? loadUnitPage(services, kultur);
  pages.set(services, page);
  return page;
}

/** The fields of the rows of a list whose indexed column says so. */
export async function fieldsOf({ graph, site }: Services, list: string, column: string, value: string) {
  const path = `/v1.0/sites/${site}/lists/${list}/items?$expand=fields&$filter=${encodeURIComponent(`fields/${column} eq '${value}'`)}`;
  return ((await graph.getAll(path)) as readonly { readonly fields: Readonly<Record<string, unknown>> }[]).map(
    ({ fields }) => fields,
  );
}

/** A new row of a list, made beside the product; the id of the item. */
export async function newItem({ graph, site }: Services, list: string, fields: object): Promise<string> {
  return storedOf(await graph.post(`/v1.0/sites/${site}/lists/${list}/items`, { fields }))?.itemId ?? '';
}

/** A new measure in the list, under way. */
export async function newMeasure(services: Services, n: number): Promise<Measure> {
  const fields = { Title: `Tiltak ${n}`, Nokkel: `T-2031-${n}`, OperasjonId: services.newId() };
  return measureNow(services, await newItem(services, 'Tiltak', { ...fields, EnhetKode: kultur, Status: 'I arbeid' }));
}

/** A measure as it stands now. */
export async function measureNow(services: Services, itemId: string): Promise<Measure> {
  const measure = await loadMeasure(services, itemId);
  if (measure === undefined) throw new Error('The measure is gone.');
  return measure;
}

/** Changes a row of a list beside the product, whatever version it has: the row whose indexed column says so. */
export async function changeItem(
  { graph, site }: Services,
  { list, column, value }: { readonly list: string; readonly column: string; readonly value: string },
  fields: object,
): Promise<void> {
  const path = `/v1.0/sites/${site}/lists/${list}/items`;
  const [item] = await graph.getAll(`${path}?$filter=${encodeURIComponent(`fields/${column} eq '${value}'`)}`);
  await graph.patch(`${path}/${storedOf(item)?.itemId}/fields`, '*', fields);
}
