import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx';
import type { NarrativeBlock } from '../domain/narrative.ts';
import type { Report, ReportBlock } from '../domain/report.ts';
import { gridTable } from './docxTable.ts';
import { holdableText } from './xmlText.ts';

const languages = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;
const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];
/** A4 with margins of 2 cm, in twentieths of a point. */
const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };

/** A report as a Word file: real headings, tables whose heading is repeated on each page, its language, A4, page numbers. */
export async function reportDocx({ title, language, notes, articles }: Report): Promise<Blob> {
  const [first = ''] = notes;
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
    ...notes.map((note) => small(note)),
    ...articles.flatMap(({ heading, sections }) => {
      const level = heading === undefined ? 0 : 1;
      return [
        ...(heading === undefined ? [] : [headingOf(heading, 0)]),
        ...sections.flatMap((section) => [
          headingOf(section.heading, level),
          ...section.blocks.flatMap((block) => blockOf(block, level + 1)),
        ]),
      ];
    }),
  ];
  const document = new Document({
    title: holdableText(title),
    creator: 'Målekort',
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: languages[language] } } }, ...headingLooks },
    },
    hyphenation: { autoHyphenation: true },
    sections: [{ properties: { page }, footers: { default: footerOf(`${title}. ${first}`) }, children }],
  });
  return Packer.toBlob(document);
}

const headingLook = (size: number, before: number) => ({
  run: { size, bold: true, color: '1F1F1F' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});
const headingLooks = {
  title: { run: { size: 40, bold: true, color: '1F1F1F' }, paragraph: { spacing: { after: 160 } } },
  heading1: headingLook(30, 360),
  heading2: headingLook(26, 280),
  heading3: headingLook(24, 220),
  heading4: headingLook(22, 200),
  heading5: headingLook(22, 160),
};

function blockOf(block: ReportBlock, level: number): readonly FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.text)];
    case 'note':
      return [small(block.text)];
    case 'heading':
      return [headingOf(block.text, level)];
    case 'list':
      return block.items.map((item) => bullet(item, 0));
    case 'table':
      return gridTable(block.grid);
    case 'written':
      return [...block.blocks.flatMap((each) => writtenOf(each, level)), ...(block.by === undefined ? [] : [small(block.by)])];
  }
}

function writtenOf(block: NarrativeBlock, level: number): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.text, block.small ? level + 1 : level)];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'list':
      return block.items.flatMap(({ text, under }) => [bullet(text, 0), ...under.map((each) => bullet(each, 1))]);
  }
}

function headingOf(text: string, level: number): Paragraph {
  return new Paragraph({ heading: levels[Math.min(level, levels.length - 1)] ?? HeadingLevel.HEADING_5, children: [run(text)] });
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 80, after: 120 }, children: runs(text) });
}

function small(text: string): Paragraph {
  return new Paragraph({
    spacing: { before: 60, after: 60 },
    children: [new TextRun({ text: holdableText(text), size: 18, color: '555555' })],
  });
}

function bullet(text: string, level: number): Paragraph {
  return new Paragraph({ bullet: { level }, children: runs(text) });
}

/** A text with its line breaks. */
function runs(text: string): TextRun[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ text: holdableText(line), ...(index > 0 ? { break: 1 } : {}) }));
}

function run(text: string): TextRun {
  return new TextRun(holdableText(text));
}

function footerOf(text: string): Footer {
  const look = { size: 16, color: '555555' };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [
          new TextRun({ ...look, text: `${holdableText(text)}  ` }),
          new TextRun({ ...look, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
