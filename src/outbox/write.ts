import { measureWays, type MeasureWrite, type StandingMeasure } from './measureWrite.ts';
import { resultWays, type ResultWrite, type StandingResult } from './resultWrite.ts';

/** What a person may say, by kind. A new kind needs its own ways here, its shape in `readKept.ts`, and a sender in `sendWrites`. */
type Writes = { readonly result: ResultWrite; readonly measure: MeasureWrite };
type Rows = { readonly result: StandingResult; readonly measure: StandingMeasure };
export type Kind = keyof Writes;

/** Something a person has said of one row. */
export type Write<K extends Kind = Kind> = Writes[K];

/** A row as the list has it. */
export type StandingRow<K extends Kind = Kind> = Rows[K];

/** All the outbox has to know of a kind. */
type Ways<K extends Kind> = {
  /** The id of the operation: made before anything is sent. */
  readonly operationOf: (write: Write<K>) => string;
  /** Which row a write is about, among those of its kind. */
  readonly rowOf: (write: Write<K>) => string;
  /** Two writes of one row that are sent as one. */
  readonly together: (later: Write<K>, earlier: Write<K>) => Write<K>;
  /** A write made anew while an earlier one was in conflict. */
  readonly afterConflict: (later: Write<K>, earlier: Write<K>) => Write<K>;
  /** A write that stood behind one that has been saved. */
  readonly behindSaved: (later: Write<K>, row: StandingRow<K>) => Write<K>;
  /** A write that stood behind one that was given up; undefined where it falls with it. */
  readonly behindGivenUp: (later: Write<K>, earlier: Write<K>) => Write<K> | undefined;
};

const ways: { readonly [K in Kind]: Ways<K> } = { result: resultWays, measure: measureWays };

/** The ways of a write's kind. Writes and rows that meet are of one row, and so of one kind. */
export function waysOf({ kind }: Pick<Write, 'kind'>): Ways<Kind> {
  return ways[kind] as Ways<Kind>;
}

/** The row a write is about, among all. Writes about one row are sent one after the other. */
export function rowOf(write: Write): string {
  return `${write.kind} ${waysOf(write).rowOf(write)}`;
}
