import type { Level } from '../domain/assessment.ts';
import { plainRun } from './plainRun.ts';

/** One line of a status update in finished words; a level stands before it as a mark in shape and colour. */
export type StatusLine = { readonly text: string; readonly level: Level | undefined };

/** A part of a status update; where all its lines do not fit, the last one says how many more there are. */
export type StatusSection = { readonly heading: string; readonly lines: readonly StatusLine[] };

/** A status update in finished words, in the unit's language form. None of it is markup. */
export type StatusContent = {
  /** «Statusoppdatering: Kultur, 2026» */
  readonly title: string;
  /** One sentence with the denominator: «6 indikatorer: 2 ønsket, …». It is the text shown where cards are not. */
  readonly summary: string;
  /** Said of invented figures; undefined where they are real. */
  readonly demonstration: string | undefined;
  readonly ownWords: string | undefined;
  readonly sections: readonly StatusSection[];
  /** «Lest 14.03.2026 kl. 10.02»: not part of what makes two updates the same. */
  readonly readAt: string;
  readonly link: { readonly title: string; readonly url: string };
  /** «og 12 til» */
  readonly more: (count: number) => string;
};

/** The mark of a level, told apart by shape and by colour; the words stand in the line itself. */
const marks = {
  desired: { shape: '✔', color: 'Good' },
  acceptable: { shape: '▬', color: 'Warning' },
  unacceptable: { shape: '▼', color: 'Attention' },
  notMeasured: { shape: '○', color: 'Default' },
  unassessed: { shape: '•', color: 'Default' },
  unread: { shape: '?', color: 'Default' },
} as const satisfies Record<Level, object>;

/** The same update with the first so many lines, counted over all sections; what is left out is counted, section by section. */
export function shortened(content: StatusContent, lines: number): StatusContent {
  let left = lines;
  const sections = content.sections.map((section): StatusSection => {
    const kept = section.lines.slice(0, left);
    left -= kept.length;
    const more = section.lines.length - kept.length;
    return { ...section, lines: more === 0 ? kept : [...kept, { text: content.more(more), level: undefined }] };
  });
  return { ...content, sections };
}

/** A status update as an Adaptive Card 1.5: no user text is ever where Markdown is read. */
export function statusCard(content: StatusContent): object {
  const { title, summary, demonstration, ownWords, sections, readAt, link } = content;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: plainRun(`${title}. ${summary}`),
    body: [
      block([{ text: title, size: 'Large', weight: 'Bolder' }]),
      block([{ text: summary }]),
      ...(demonstration === undefined ? [] : [block([{ text: demonstration, italic: true, isSubtle: true }])]),
      ...(ownWords === undefined ? [] : [quote(ownWords)]),
      ...sections.flatMap(({ heading, lines }) => [
        block([{ text: heading, weight: 'Bolder' }], { spacing: 'Medium' }),
        ...lines.map(lineOf),
      ]),
      block([{ text: readAt, size: 'Small', isSubtle: true }], { spacing: 'Medium' }),
    ],
    actions: isHttps(link.url) ? [{ type: 'Action.OpenUrl', title: plainRun(link.title), url: link.url }] : [],
    msteams: { width: 'Full' },
  };
}

type Run = { readonly text: string; readonly [style: string]: unknown };

function block(runs: readonly Run[], style: object = {}): object {
  return { type: 'RichTextBlock', inlines: runs.map((run) => ({ type: 'TextRun', ...run, text: plainRun(run.text) })), ...style };
}

/** The person's own words, a paragraph for each line they wrote. */
function quote(text: string): object {
  const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return { type: 'Container', style: 'emphasis', items: paragraphs.map((line) => block([{ text: line }])) };
}

function lineOf({ text, level }: StatusLine): object {
  if (level === undefined) return block([{ text }], { spacing: 'Small' });
  const { shape, color } = marks[level];
  const mark = { type: 'Column', width: 'auto', items: [block([{ text: shape, color, weight: 'Bolder' }])] };
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [mark, { type: 'Column', width: 'stretch', items: [block([{ text }])] }],
  };
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}
