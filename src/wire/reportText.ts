import type { NarrativeBlock } from '../domain/narrative.ts';
import type { Report, ReportBlock, ReportGrid } from '../domain/report.ts';
import { disarmed } from './activeText.ts';

/** A report as plain text: tables with a tab between cells, so that they paste into a spreadsheet; no cell of them is a formula there. */
export function reportText({ title, notes, articles }: Report): string {
  const body = articles.flatMap(({ heading, sections }) => [
    ...(heading === undefined ? [] : [heading]),
    ...sections.flatMap((section) => [section.heading, ...section.blocks.flatMap(blockText)]),
  ]);
  return [title, ...notes, ...body].join('\n\n');
}

function blockText(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
    case 'heading':
      return [block.text];
    case 'list':
      return [block.items.map((item) => `- ${item}`).join('\n')];
    case 'table':
      return [block.grid.caption, gridText(block.grid)];
    case 'written':
      return [...block.blocks.map(writtenText), ...(block.by === undefined ? [] : [block.by])];
  }
}

function writtenText(block: NarrativeBlock): string {
  if (block.kind !== 'list') return block.text;
  return block.items.map(({ text, under }) => [`- ${text}`, ...under.map((each) => `  - ${each}`)].join('\n')).join('\n');
}

/** Every row whole, so that nothing is lost where a heading spans several. */
function gridText({ columns, groups }: ReportGrid): string {
  const rows = groups.flatMap(({ heading, rows: its }) =>
    its.map((row) => [...(heading === undefined ? [] : [heading]), ...row.map(({ text }) => text)]),
  );
  return [columns.map(({ heading }) => heading), ...rows]
    .map((cells) => cells.map((cell) => disarmed(cell).replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}
