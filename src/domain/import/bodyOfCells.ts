import { isPeriod } from '../period.ts';
import { emptyRow, said, valueText, type Body, type BodyQuestion } from './body.ts';
import { titleOf } from './cardTitle.ts';
import { isValueColumn, type Column } from './column.ts';
import { isFormula } from './formulaText.ts';
import type { FoundRow, RowBelongs, RowClass } from './foundCard.ts';
import { headAt } from './head.ts';
import { placementsOf } from './placement.ts';
import { printedAssessmentOf } from './printedAssessment.ts';
import { nameOf } from './rowNames.ts';
import { isEmptyRow, textOfRow, type SourceRow } from './sourceTable.ts';
import { fitsColumn, isValue, valueColumnsOf } from './valueFit.ts';

/** Reads rows whose cells have certain borders. A name is kept until another stands in its place: merged cells are written once. */
export function bodyOfCells({ source, from, columns }: BodyQuestion): Body {
  const rows: FoundRow[] = [];
  const classes: RowClass[] = [];
  let factor = '';
  let at = from;
  for (let row = source[at]; row !== undefined; at += 1, row = source[at]) {
    if (isEmptyRow(row)) {
      classes.push('blank');
      continue;
    }
    if (
      titleOf(textOfRow(row))?.focusArea !== undefined ||
      (headAt(source, at) !== undefined && !isSameHead(source, at, columns))
    )
      break;
    if (headAt(source, at) !== undefined) {
      classes.push('head');
      continue;
    }
    if (row.kind === 'line' && !isSectionLine(source, at)) break;
    const section = sectionOf(row, columns);
    if (section !== undefined) {
      factor = section === '' ? factor : section;
      classes.push(section === '' ? 'outside' : 'section');
      continue;
    }
    const found = row.kind === 'cells' ? rowOfCells(row.cells, row.at, columns, factor) : undefined;
    if (found === undefined) break;
    factor = found.successFactor;
    rows.push(found);
    classes.push('row');
  }
  return { rows, classes, to: at };
}

function isSameHead(source: readonly SourceRow[], at: number, columns: readonly Column[]): boolean {
  const head = headAt(source, at);
  return head?.height === 1 && JSON.stringify(head.columns) === JSON.stringify(columns);
}

/** A short line between rows is a section's heading; any other line ends the table. */
function isSectionLine(source: readonly SourceRow[], at: number): boolean {
  const text = textOfRow(source[at] ?? { kind: 'line', at: 0, text: '' }).trim();
  const next = source.slice(at + 1, at + 3).find((row) => !isEmptyRow(row));
  return (
    text.length <= 80 &&
    !/[.:;!?]$/.test(text) &&
    next?.kind === 'cells' &&
    next.cells.filter((cell) => cell.trim() !== '').length > 1
  );
}

/** The name of a section, where a row is nothing else; empty for a footnote or a remark that stands in the table. */
function sectionOf(row: SourceRow, columns: readonly Column[]): string | undefined {
  if (row.kind === 'line') return nameOf(row.text);
  const written = row.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), index }]));
  const [first] = written;
  const spans = written.length > 2 && written.every(({ cell }) => cell === first?.cell);
  if (first === undefined || (written.length > 1 && !spans)) return undefined;
  if (/^(?:\*|\d\)|[¹²³⁴-⁹]|kilde|kjelde|merknad|note)/iu.test(first.cell) || first.cell.length > 120) return '';
  // An indicator nobody has said anything of stands alone too, but under its own heading and not the first.
  const kind = columns[first.index]?.kind;
  return !spans && kind === 'indicator' && columns.some((column) => column.kind === 'successFactor')
    ? undefined
    : nameOf(first.cell);
}

/** One row of cells with certain borders, under the name that stands above it. */
export function rowOfCells(cells: readonly string[], at: number, columns: readonly Column[], factor: string): FoundRow {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    return {
      ...emptyRow,
      at,
      successFactor: factor,
      indicator: nameOf(cells.find((cell) => cell.trim() !== '') ?? ''),
      trouble: 'tooManyValues',
    };
  if (cells.length < columns.length) return shortRowOf(cells, at, columns, factor);
  const cellOf = (kind: Column['kind']) => cells[columns.findIndex((column) => column.kind === kind)];
  const written = cellOf('successFactor') ?? '';
  const successFactor = written.trim() === '' ? factor : nameOf(written);
  const indicator = nameOf(cellOf('indicator') ?? '');
  const change = cellOf('change') ?? '';
  const basis = cellOf('basis') ?? '';
  // A judgement we computed ourselves, on its way back, is not one the municipality has published.
  const printed = isComputed(basis) ? undefined : printedAssessmentOf(change);
  const comment = [
    said(cellOf('comment')),
    printedAssessmentOf(change) === undefined && !saysNoLevel(change) ? said(change) : undefined,
    isBasis(basis) ? undefined : said(basis),
  ].filter((text) => text !== undefined);
  return {
    ...emptyRow,
    at,
    successFactor,
    indicator,
    unitOfMeasurement: said(cellOf('unitOfMeasurement')),
    comment: comment.length === 0 ? undefined : comment.join('\n'),
    printed,
    belongs: belongsOf(columns, cellOf),
    placements: [cells.slice(0, columns.length).flatMap((cell, index) => (isValueAt(columns, index) ? [valueText(cell)] : []))],
    trouble: cells.some(isFormula) ? 'formula' : indicator === '' ? 'noName' : undefined,
  };
}

/** Where there is no judgement our own tables say so, in the judgement's place. */
const saysNoLevel = (cell: string): boolean =>
  /(?:^|, )(?:ikkj?e rapportert|not reported|ut[ea]n nivå|no level|kan ikkj?e (?:leses|lesast)|cannot be read)\.?$/i.test(
    cell.trim(),
  );
const isComputed = (cell: string): boolean => /^(?:beregnet|rekna ut|computed)$/i.test(cell.trim());
const isBasis = (cell: string): boolean => isComputed(cell) || /^(?:publisert|published|[-\u2010-\u2015])?$/i.test(cell.trim());

function belongsOf(columns: readonly Column[], cellOf: (kind: Column['kind']) => string | undefined): RowBelongs | undefined {
  if (!columns.some(({ kind }) => kind === 'unitName' || kind === 'focusArea' || kind === 'reportYear')) return undefined;
  const period = cellOf('reportYear')?.trim() ?? '';
  return {
    unitName: said(cellOf('unitName')),
    focusArea: said(cellOf('focusArea')),
    period: isPeriod(period) ? period : undefined,
  };
}

const isValueAt = (columns: readonly Column[], index: number): boolean => {
  const column = columns[index];
  return column !== undefined && isValueColumn(column);
};

/** A row with fewer cells than the heading has: which are missing is not known, so every way is shown. */
function shortRowOf(cells: readonly string[], at: number, columns: readonly Column[], factor: string): FoundRow {
  const values = valueColumnsOf(columns);
  const last = cells.at(-1) ?? '';
  const printed = columns.some(({ kind }) => kind === 'change') ? printedAssessmentOf(last) : undefined;
  const rest = printed === undefined ? cells : cells.slice(0, -1);
  const room = columns.some(({ kind }) => kind === 'successFactor') ? 2 : 1;
  const firstValue = rest.findIndex((cell, index) => index > 0 && (cell.trim() === '' || isValue(cell, values)));
  const names = rest.slice(0, Math.min(room, firstValue < 0 ? room : firstValue));
  const [first = '', second] = names.map(nameOf);
  const texts = rest.slice(names.length).map(valueText);
  const fits = (text: string, index: number) => {
    const column = values[index];
    return column !== undefined && (text === '' || fitsColumn(text, column) || !isValue(text, values));
  };
  return {
    ...emptyRow,
    at,
    successFactor: second === undefined ? factor : first,
    indicator: second ?? first,
    printed,
    placements: placementsOf(texts, values.length, fits),
    trouble: cells.some(isFormula)
      ? 'formula'
      : (second ?? first) === ''
        ? 'noName'
        : texts.length > values.length
          ? 'tooManyValues'
          : undefined,
  };
}
