import type { NarrativeBlock } from '../domain/narrative.ts';
import type { Report, ReportBlock, ReportCell, ReportGrid } from '../domain/report.ts';
import { isActive } from './activeText.ts';
import { xmlText } from './xmlText.ts';

/** A report as HTML a web editor can take: headings in order, tables with captions and header cells, no script and no looks. */
export function reportHtml({ title, notes, articles }: Report): string {
  const body = articles.map(({ heading, sections }) => {
    const level = heading === undefined ? 2 : 3;
    const inside = sections.map((section) =>
      [`<h${level}>${xmlText(section.heading)}</h${level}>`, ...section.blocks.map((block) => blockHtml(block, level + 1))].join(
        '\n',
      ),
    );
    return [...(heading === undefined ? [] : [`<h2>${xmlText(heading)}</h2>`]), ...inside].join('\n');
  });
  return [`<h1>${xmlText(title)}</h1>`, ...notes.map((note) => `<p><em>${xmlText(note)}</em></p>`), ...body].join('\n');
}

/** The same as a file of its own, which prints on A4 as it stands. */
export function reportPage(report: Report): string {
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(report.title)}</title>
<style>
body { font: 11pt/1.45 'Segoe UI', Arial, sans-serif; color: #111; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7em; } h2 { font-size: 1.35em; margin-top: 2em; } h3 { font-size: 1.15em; } h4, h5 { font-size: 1em; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
caption { text-align: left; font-weight: 600; padding-bottom: .3em; }
th, td { border: 1px solid #888; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: #eee; } tbody th { font-weight: 600; }
.figures { text-align: right; }
@page { size: A4; margin: 18mm 15mm; }
@media print { body { margin: 0; max-width: none; padding: 0 1px; font-size: 10pt; } thead { display: table-header-group; } tr { break-inside: avoid; } h1, h2, h3, h4 { break-after: avoid; } }
</style>
</head>
<body>
${reportHtml(report)}
</body>
</html>
`;
}

function blockHtml(block: ReportBlock, level: number): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`;
    case 'note':
      return `<p><small>${lines(block.text)}</small></p>`;
    case 'heading':
      return headingHtml(block.text, level);
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`;
    case 'table':
      return gridHtml(block.grid);
    case 'written':
      return [
        ...block.blocks.map((each) => writtenHtml(each, level)),
        ...(block.by === undefined ? [] : [`<p><small>${xmlText(block.by)}</small></p>`]),
      ].join('\n');
  }
}

function writtenHtml(block: NarrativeBlock, level: number): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block.text, block.small ? level + 1 : level);
    case 'paragraph':
      return `<p>${xmlText(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items
        .map(({ text, under }) => {
          const inner = under.length === 0 ? '' : `<ul>${under.map((each) => `<li>${xmlText(each)}</li>`).join('')}</ul>`;
          return `<li>${xmlText(text)}${inner}</li>`;
        })
        .join('')}</ul>`;
  }
}

function headingHtml(text: string, level: number): string {
  return `<h${level}>${xmlText(text)}</h${level}>`;
}

function gridHtml({ caption, columns, groups }: ReportGrid): string {
  const head = columns.map(
    ({ heading, figures }) => `<th scope="col"${figures ? ' class="figures"' : ''}>${xmlText(heading)}</th>`,
  );
  // A body of its own for each group: what a row group's heading speaks of.
  const bodies = groups.map((group) => `<tbody>\n${groupRows(group, columns).join('\n')}\n</tbody>`);
  return `<table>\n<caption>${xmlText(caption)}</caption>\n<thead><tr>${head.join('')}</tr></thead>\n${bodies.join('\n')}\n</table>`;
}

function groupRows({ heading, rows }: ReportGrid['groups'][number], columns: ReportGrid['columns']): readonly string[] {
  return rows.map((row, index) => {
    const spanning =
      heading !== undefined && index === 0
        ? `<th scope="rowgroup" rowspan="${rows.length}"${asText(heading)}>${lines(heading)}</th>`
        : '';
    const before = heading === undefined ? 0 : 1;
    const cells = row.map((cell, at) => cellHtml(cell, { isHeading: at === 0, figures: columns[before + at]?.figures ?? false }));
    return `<tr>${spanning}${cells.join('')}</tr>`;
  });
}

function cellHtml(
  { text }: ReportCell,
  { isHeading, figures }: { readonly isHeading: boolean; readonly figures: boolean },
): string {
  const look = `${figures ? ' class="figures"' : ''}${asText(text)}`;
  return isHeading ? `<th scope="row"${look}>${lines(text)}</th>` : `<td${look}>${lines(text)}</td>`;
}

/** Tells Excel, should somebody paste the table there, that the cell is text and no formula. */
function asText(text: string): string {
  return isActive(text) ? ' style="mso-number-format:\'\\@\'"' : '';
}

function lines(text: string): string {
  return xmlText(text).replace(/\r\n|\r|\n/g, '<br>');
}
