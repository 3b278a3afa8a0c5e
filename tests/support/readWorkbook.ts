import { strFromU8, unzipSync } from 'fflate';
import { numberOfFormat } from '../../src/domain/numberFormat.ts';
import { textOfNumber } from '../../src/domain/sheet.ts';

/** A cell of a workbook as the file says it, and as one reads it. */
export type ReadCell = {
  readonly kind: 'number' | 'text';
  readonly text: string;
  readonly quoted: boolean;
  readonly formula: boolean;
};

const parser = new DOMParser();
const xmlOf = (text: string) => {
  const document = parser.parseFromString(text, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? 'not XML');
  return document;
};

/** In jsdom: the sheets of an .xlsx file by name, read without our own writer's help: the ZIP, the XML, the formats. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly ReadCell[])[]> {
  const files = unzipSync(bytes);
  const part = (name: string) => xmlOf(strFromU8(files[name] ?? new Uint8Array()));
  const styles = part('xl/styles.xml');
  const codes = new Map(
    [...styles.querySelectorAll('numFmt')].map((each) => [each.getAttribute('numFmtId'), each.getAttribute('formatCode') ?? '']),
  );
  const looks = [...styles.querySelectorAll('cellXfs > xf')];
  const names = [...part('xl/workbook.xml').querySelectorAll('sheet')].map((each) => each.getAttribute('name') ?? '');
  return new Map(
    names.map((name, index) => {
      const sheet = part(`xl/worksheets/sheet${index + 1}.xml`);
      return [
        name,
        [...sheet.querySelectorAll('row')].map((row) => [...row.children].map((cell) => readCell(cell, looks, codes))),
      ];
    }),
  );
}

function readCell(cell: Element, looks: readonly Element[], codes: ReadonlyMap<string | null, string>): ReadCell {
  const look = looks[Number(cell.getAttribute('s'))];
  const quoted = look?.getAttribute('quotePrefix') === '1';
  const formula = cell.querySelector('f') !== null;
  if (cell.getAttribute('t') === 'inlineStr') return { kind: 'text', text: unspelled(cell.textContent ?? ''), quoted, formula };
  const value = Number(cell.textContent);
  const written = numberOfFormat(value, codes.get(look?.getAttribute('numFmtId') ?? '') ?? '');
  return { kind: 'number', text: written ? textOfNumber(written) : String(value), quoted, formula };
}

function unspelled(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
