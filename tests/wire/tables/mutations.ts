import fc from 'fast-check';

const row = (cells: readonly string[], number: number) =>
  `<row r="${number}">${cells.map((cell, index) => `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
const rows = [
  ['Suksessfaktor', 'Måleindikator', 'Resultatkrav', '2015', '2016', 'Endring fra sist måling'],
  ['A', 'B', '5', '6 nye tiltak', '7', 'Strek, akseptabelt resultat'],
  ['', 'C', '6,0 – 4,6', 'Ikke målt', '4,2', ''],
]
  .map((cells, index) => row(cells, index + 1))
  .join('');

/** What a workbook with a printed målekort is made of. */
export const printedParts = { rows, after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>', formats: ['0.0%'] };

/** One thing done to a file: `at` is from 0 to 1 of its length, `kind` what is done there. */
export type Mutation = { readonly at: number; readonly kind: number; readonly byte: number };

/** One to six of them. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.nat(4), byte: fc.nat(255) }),
  { minLength: 1, maxLength: 6 },
);

/** The file with bytes changed, cut off, lost, doubled or turned. */
export function mutated(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce((now, { at, kind, byte }) => {
    const place = Math.floor(at * now.length);
    if (kind === 0) return now.map((each, index) => (index === place ? byte : each));
    if (kind === 1) return now.subarray(0, place);
    if (kind === 2) return new Uint8Array([...now.subarray(0, place), ...now.subarray(place + 1 + (byte % 16))]);
    if (kind === 3)
      return new Uint8Array([
        ...now.subarray(0, place),
        ...now.subarray(Math.max(0, place - (byte % 64)), place),
        ...now.subarray(place),
      ]);
    return now.map((each, index) => (index === place ? each ^ (1 << (byte % 8)) : each));
  }, bytes.slice());
}
