import type { SourceRow } from '../../../src/domain/import/sourceTable.ts';

/** A målekort as it was printed; an empty text is a blank cell. */
export type PrintedCard = {
  readonly id: string;
  readonly scope: string;
  readonly focusArea: string;
  readonly mainGoal: string;
  readonly changeColumnPrinted: boolean;
  readonly rows: readonly PrintedRow[];
};
export type PrintedRow = {
  readonly successFactor: string;
  readonly indicator: string;
  readonly targetText: string;
  readonly results: readonly { readonly year: number; readonly text: string }[];
  readonly publishedChange: string;
  readonly publishedStatus: string;
};

const symbols: Readonly<Record<string, string>> = { up: 'Pil opp', flat: 'Strek', down: 'Pil ned' };
const levels: Readonly<Record<string, string>> = {
  desired: 'ønsket resultat',
  acceptable: 'akseptabelt resultat',
  unacceptable: 'uakseptabelt resultat',
};

/** The years of a card: all that some row has. */
export function yearsOf(card: PrintedCard): readonly number[] {
  return [...new Set(card.rows.flatMap(({ results }) => results.map(({ year }) => year)))].sort((a, b) => a - b);
}

/** The values of a row in the card's columns: its target, and a result for each year. */
export function valuesOf(card: PrintedCard, row: PrintedRow): readonly string[] {
  return [row.targetText, ...yearsOf(card).map((year) => row.results.find((each) => each.year === year)?.text ?? '')];
}

/** What the last column prints. */
export function changeOf({ publishedChange, publishedStatus }: PrintedRow): string {
  const words = [symbols[publishedChange], levels[publishedStatus]].filter((word) => word !== undefined).join(', ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The heading of a card's table. */
export function headingOf(card: PrintedCard): readonly string[] {
  return [
    'Suksessfaktor (delmål)',
    'Måleindikator',
    'Resultat-krav',
    ...yearsOf(card).map((year) => `Resultat ${year}`),
    ...(card.changeColumnPrinted ? ['Endring fra sist måling'] : []),
  ];
}

/** The lines over the table. */
export function titleLines(card: PrintedCard): readonly string[] {
  return [
    `${card.scope === 'unikt' ? 'Unikt' : 'Gjennomgående'} målekort – fokusområde ${card.focusArea}`,
    ...(card.mainGoal === '' ? [] : [`Hovedmål – ${card.mainGoal}`]),
  ];
}

/** Cells of each row; a success factor that spans several rows is written once. */
export function cellRows(card: PrintedCard): readonly (readonly string[])[] {
  return card.rows.map((row, index) => [
    row.successFactor === card.rows[index - 1]?.successFactor ? '' : row.successFactor,
    row.indicator,
    ...valuesOf(card, row),
    ...(card.changeColumnPrinted ? [changeOf(row)] : []),
  ]);
}

const line = (text: string, index: number): SourceRow => ({ kind: 'line', at: index + 1, text });

/** The table with the borders of its cells, as Excel, Word and a browser give it. */
export function asCells(card: PrintedCard): readonly SourceRow[] {
  return [
    ...titleLines(card).map(line),
    ...[headingOf(card), ...cellRows(card)].map((cells, index): SourceRow => ({ kind: 'cells', at: index + 10, cells })),
  ];
}

/** The page's text with a row a line: borders gone, and blank cells with them. */
export function asLines(card: PrintedCard): readonly SourceRow[] {
  const rows = [headingOf(card), ...cellRows(card)].map((cells) => cells.filter((cell) => cell !== '').join(' '));
  return [...titleLines(card), ...rows].map(line);
}

/** The page's text with a cell a line, empty lines kept or lost. */
export function asList(card: PrintedCard, keepBlank: boolean): readonly SourceRow[] {
  const cells = cellRows(card).flatMap((row) =>
    row.flatMap((cell, index) =>
      cell === '' && (!keepBlank || index === 0 || index > valuesOf(card, card.rows[0] as PrintedRow).length + 1) ? [] : [cell],
    ),
  );
  return [...titleLines(card), ...headingOf(card), ...cells].map(line);
}

/** The table as Excel puts it on the clipboard. */
export function asTabs(card: PrintedCard): string {
  const quoted = (cell: string) => (/["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [...titleLines(card), ...[headingOf(card), ...cellRows(card)].map((cells) => cells.map(quoted).join('\t'))].join('\r\n');
}

/** The table as a browser puts it on the clipboard: a success factor spans its rows. */
export function asHtml(card: PrintedCard): string {
  const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const spanOf = (index: number): number => {
    const after = card.rows.slice(index).findIndex(({ successFactor }) => successFactor !== card.rows[index]?.successFactor);
    return after < 0 ? card.rows.length - index : after;
  };
  const body = cellRows(card).map((cells, index) => {
    const [factor = '', ...rest] = cells;
    const first = factor === '' ? '' : `<td rowspan="${spanOf(index)}">${safe(factor)}</td>`;
    return `<tr>${first}${rest.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`;
  });
  const head = headingOf(card)
    .map((cell) => `<th scope="col"><p>${safe(cell)}</p></th>`)
    .join('');
  return `<html><body>${titleLines(card)
    .map((line) => `<p>${safe(line)}</p>`)
    .join('')}<table><tbody><tr>${head}</tr>${body.join('')}</tbody></table></body></html>`;
}
