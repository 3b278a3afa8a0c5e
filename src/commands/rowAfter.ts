import { faultOf } from './faultOf.ts';

/**
 * The row as it stands after a change of it has failed: read again where somebody was first (412), or where nobody knows whether the change
 * arrived. Undefined where even that cannot be told yet; what no reading could tell is thrown as it was.
 */
export async function rowAfter<Row>(error: unknown, load: () => Promise<Row | undefined>): Promise<Row | undefined> {
  const fault = faultOf(error);
  if (fault !== 'changedMeanwhile' && fault !== 'uncertain') throw error;
  const row = await load().catch((lookup: unknown) => {
    if (fault === 'uncertain') return undefined;
    throw lookup;
  });
  if (row === undefined && fault === 'changedMeanwhile') throw error;
  return row;
}
