import { grouped } from '../grouped.ts';
import { comparePeriods, type Period } from '../period.ts';
import type { Body, BodyQuestion } from './body.ts';
import { bodyOfCells } from './bodyOfCells.ts';
import { bodyOfLines } from './bodyOfLines.ts';
import { bodyOfList } from './bodyOfList.ts';
import { noTitle, titleOf, type CardTitle } from './cardTitle.ts';
import type { Found, FoundCard, RowClass } from './foundCard.ts';
import { headAt, type Head } from './head.ts';
import { nameKey } from './rowNames.ts';
import { isEmptyRow, textOfRow, type SourceRow } from './sourceTable.ts';
import { valueColumnsOf } from './valueFit.ts';

const bodies: Readonly<Record<Head['form'], (question: BodyQuestion) => Body>> = {
  cells: bodyOfCells,
  line: bodyOfLines,
  list: bodyOfList,
};

/**
 * Finds the målekort in what was read, in whatever order their columns stand and however their cells have fared; what each row was taken
 * for is told. `known` are names of the lists: success factors and indicators that help to tell where one name ends.
 */
export function findCards(source: readonly SourceRow[], known: Iterable<string> = []): Found {
  const names = new Set([...known, ...shortLines(source)].map(nameKey));
  const cards: FoundCard[] = [];
  const classes: RowClass[] = [];
  let title: CardTitle = noTitle;
  let last: Head | undefined;
  for (let at = 0; at < source.length;) {
    const row = source[at];
    if (row === undefined) break;
    const head = headAt(source, at) ?? resumed(row, source[at - 1], title, last);
    if (head !== undefined) {
      const from = at + head.height;
      const body = bodies[head.form]({ source, from, columns: head.columns, known: names });
      classes.push(...source.slice(at, from).map((): RowClass => 'head'), ...body.classes);
      if (body.rows.length > 0) {
        cards.push(...cardsOf(head, body, row.at, title));
        title = noTitle;
      }
      last = head;
      at = Math.max(body.to, from, at + 1);
      continue;
    }
    const said = titleOf(textOfRow(row));
    if (said) title = { ...title, ...said };
    classes.push(isEmptyRow(row) ? 'blank' : said ? 'title' : 'outside');
    at += 1;
  }
  return { cards, classes };
}

/** Where a title stands in a row of the table itself, the heading above holds for the rows after it too. */
function resumed(row: SourceRow, before: SourceRow | undefined, title: CardTitle, last: Head | undefined): Head | undefined {
  if (last?.form !== 'cells' || title.focusArea === undefined || row.kind !== 'cells' || before?.kind !== 'cells')
    return undefined;
  return row.cells.length === last.columns.length && titleOf(textOfRow(before)) !== undefined
    ? { ...last, height: 0 }
    : undefined;
}

/** The cards of one table: one, or one for each unit, focus area and report year its rows say they belong to. */
function cardsOf(head: Head, body: Body, at: number, title: CardTitle): readonly FoundCard[] {
  const columns = valueColumnsOf(head.columns);
  const periodsOf = (kind: 'target' | 'result') =>
    columns.flatMap((column): Period[] => (column.kind === kind && column.period ? [column.period] : []));
  const latest = periodsOf('result').sort(comparePeriods).at(-1) ?? periodsOf('target').sort(comparePeriods).at(-1);
  const groups = grouped(body.rows, ({ belongs }) => JSON.stringify(belongs ?? {}));
  return [...groups.values()].map((rows): FoundCard => {
    const { unitName, focusArea, period } = rows[0]?.belongs ?? {};
    return { at, ...title, focusArea: focusArea ?? title.focusArea, unitName, columns, period: period ?? latest, rows };
  });
}

/** Lines that are nothing but a few words: headings further down the page are often the names in the table. */
function shortLines(source: readonly SourceRow[]): readonly string[] {
  return source.flatMap((row) =>
    row.kind === 'line' && row.text.length <= 80 && /^\s*\p{Lu}[^.!?]*$/u.test(row.text) ? [row.text] : [],
  );
}
