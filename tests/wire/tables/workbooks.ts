import { strToU8, zipSync, type Zippable } from 'fflate';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a workbook of a test is made of: the XML within `<sheetData>`, what follows it, formats of looks, other files. */
export type WorkbookOf = {
  readonly rows: string;
  readonly after?: string;
  readonly texts?: string;
  readonly formats?: readonly string[];
  readonly more?: Zippable;
  readonly sheet?: string;
};

/** The files of a small Excel workbook with one sheet, unpacked. */
export function workbookFiles({ rows, after = '', texts, formats = [], more = {}, sheet }: WorkbookOf): Zippable {
  const codes = formats
    .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
    .join('');
  const looks = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('');
  return {
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types/>'),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook ${main} xmlns:r="${office}"><sheets><sheet name="Målekort" sheetId="1" r:id="rId1"/><sheet name="Skjult" sheetId="2" state="hidden" r:id="rId9"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet ${main}><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${looks}</cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(`<sst ${main}>${texts ?? ''}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(
      sheet ?? `<?xml version="1.0"?><worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ),
    ...more,
  };
}

/** A small Excel workbook, packed. */
export function workbookOf(parts: WorkbookOf): Uint8Array {
  return zipSync(workbookFiles(parts), { level: 6 });
}

/** A ZIP whose directory and local headers say other sizes than its files have. */
export function lyingZip(bytes: Uint8Array, name: string, unpacked: number): Uint8Array {
  const lie = bytes.slice();
  const view = new DataView(lie.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at + 46 < lie.length; at += 1) {
    const mark = view.getUint32(at, true);
    const header = mark === 0x02014b50 ? { size: 24, name: 46 } : mark === 0x04034b50 ? { size: 22, name: 30 } : undefined;
    if (header && wanted.every((byte, index) => lie[at + header.name + index] === byte))
      view.setUint32(at + header.size, unpacked, true);
  }
  return lie;
}
