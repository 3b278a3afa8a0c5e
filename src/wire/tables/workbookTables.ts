import type { SourceTable } from '../../domain/import/sourceTable.ts';
import { builtInFormat } from './displayedNumber.ts';
import { FileError } from './FileError.ts';
import { fileLimits } from './fileLimits.ts';
import { unpackEntry } from './unpackEntry.ts';
import { unspelled, workbookCells } from './workbookCells.ts';
import { xmlPieces } from './xmlPieces.ts';
import { zipEntries, type ZipEntry } from './zipEntries.ts';

/** The sheets of an Excel workbook (.xlsx) that are not hidden. Only the parts that hold cells are unpacked. */
export function workbookTables(bytes: Uint8Array): readonly SourceTable[] {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name.replaceAll('\\', '/').replace(/^\//, ''), entry]));
  checkKind(entries);
  const part = (name: string): string => {
    const entry = entries.get(name);
    return entry === undefined ? '' : unpackEntry(bytes, entry);
  };
  const targets = targetsIn(part('xl/_rels/workbook.xml.rels'));
  const { sheets, from1904 } = sheetsIn(part('xl/workbook.xml'));
  const named = (type: string, usual: string) => [...targets.values()].find((target) => target.type === type)?.path ?? usual;
  const texts = textsIn(part(named('sharedStrings', 'xl/sharedStrings.xml')));
  const formats = formatsIn(part(named('styles', 'xl/styles.xml')));
  const tables = sheets.flatMap(({ name, id }): SourceTable[] => {
    const target = targets.get(id);
    if (target?.type !== 'worksheet' || !entries.has(target.path)) return [];
    const rows = workbookCells(part(target.path), name, { texts, formats, from1904 });
    return [{ name, rows: rows.map((cells, index) => ({ kind: 'cells', at: index + 1, cells })) }];
  });
  if (tables.length === 0) throw new FileError('broken');
  return tables;
}

const otherKinds: readonly (readonly [RegExp, string])[] = [
  [/^word\//, 'Word'],
  [/^ppt\//, 'PowerPoint'],
  [/^content\.xml$/, 'OpenDocument'],
  [/^xl\/workbook\.bin$/, 'xlsb'],
];

function checkKind(entries: ReadonlyMap<string, ZipEntry>) {
  const names = [...entries.keys()];
  if (names.some((name) => /vbaproject\.bin$/i.test(name))) throw new FileError('macros');
  const kind = otherKinds.find(([part]) => names.some((name) => part.test(name)))?.[1];
  if (kind !== undefined) throw new FileError('wrongType', kind);
  if (!entries.has('xl/workbook.xml')) throw new FileError('wrongType', 'ZIP');
}

type Target = { readonly type: string; readonly path: string };

function targetsIn(xml: string): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const piece of xmlPieces(xml, 'workbook.xml.rels')) {
    if (piece.kind !== 'open' || piece.name !== 'relationship' || piece.attributes('targetmode') === 'External') continue;
    const target = piece.attributes('target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    targets.set(piece.attributes('id') ?? '', { type: piece.attributes('type')?.split('/').at(-1) ?? '', path });
  }
  return targets;
}

function sheetsIn(xml: string) {
  const sheets: { readonly name: string; readonly id: string }[] = [];
  let from1904 = false;
  for (const piece of xmlPieces(xml, 'workbook.xml')) {
    if (piece.kind !== 'open') continue;
    if (piece.name === 'workbookpr') from1904 = /^(?:1|true)$/.test(piece.attributes('date1904') ?? '');
    if (piece.name !== 'sheet' || (piece.attributes('state') ?? 'visible') !== 'visible') continue;
    sheets.push({ name: piece.attributes('name') ?? '', id: piece.attributes('r:id') ?? piece.attributes('id') ?? '' });
    if (sheets.length > fileLimits.sheets) throw new FileError('tooMuchInside');
  }
  return { sheets, from1904 };
}

function textsIn(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  for (const piece of xmlPieces(xml, 'sharedStrings.xml')) {
    if (piece.kind === 'text') text += inText && !inReading ? piece.text : '';
    else if (piece.kind === 'declaration') continue;
    else if (piece.name === 'si' && piece.kind === 'open') text = '';
    else if (piece.name === 't') inText = piece.kind === 'open' && !piece.empty;
    else if (piece.name === 'rph') inReading = piece.kind === 'open' && !piece.empty;
    if (piece.kind !== 'text' && piece.name === 'si' && (piece.kind === 'close' || piece.empty)) texts.push(unspelled(text));
    if (texts.length > fileLimits.cells) throw new FileError('tooManyCells');
  }
  return texts;
}

/** Format codes by the number of the look a cell has. */
function formatsIn(xml: string): readonly string[] {
  const codes = new Map<number, string>();
  const formats: string[] = [];
  let inLooks = false;
  for (const piece of xmlPieces(xml, 'styles.xml')) {
    if (piece.kind !== 'open' && piece.kind !== 'close') continue;
    if (piece.name === 'cellxfs') inLooks = piece.kind === 'open';
    if (piece.kind === 'close') continue;
    if (piece.name === 'numfmt') codes.set(Number(piece.attributes('numfmtid')), piece.attributes('formatcode') ?? '');
    if (piece.name === 'xf' && inLooks) {
      const id = Number(piece.attributes('numfmtid') ?? 0);
      formats.push(codes.get(id) ?? builtInFormat(id));
    }
  }
  return formats;
}
