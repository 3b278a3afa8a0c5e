import type { Level } from '../domain/assessment.ts';
import type { Person } from '../domain/person.ts';
import type { ShareKind } from '../domain/share.ts';
import type { Told } from '../domain/told.ts';
import { plainRun } from './plainRun.ts';

/** One line of a status update in finished words; a level stands before it as a mark in shape and colour. */
export type StatusLine = { readonly text: string; readonly level: Level | undefined };

/** A part of a status update; where all its lines do not fit, the last one says how many more there are. */
export type StatusSection = { readonly heading: string; readonly lines: readonly StatusLine[] };

/** Something to press under a card, by https. */
export type CardLink = { readonly title: string; readonly url: string };

/** A status update in finished words, in the unit's language form. None of it is markup. */
export type StatusContent = {
  readonly kind: ShareKind;
  /** «Statusoppdatering: Kultur, 2026» */
  readonly title: string;
  /** One sentence with the denominator: «6 indikatorer: 2 ønsket, …». It is the text shown where cards are not. */
  readonly summary: string;
  /** What the numbers leave out or rest on: coverage, units that cannot be seen, invented figures. */
  readonly notices: readonly string[];
  readonly ownWords: string | undefined;
  /** Decisions asked for, in the person's own words, with their heading. */
  readonly asks: { readonly heading: string; readonly lines: readonly string[] };
  readonly sections: readonly StatusSection[];
  /** People chosen on purpose to be called by name. */
  readonly mentions: readonly Person[];
  /** What it tells, row by row: two updates that tell the same, in the same own words, are the same update. */
  readonly told: Told;
  /** «Lest 14.03.2026 kl. 10.02» */
  readonly readAt: string;
  readonly link: CardLink;
  /** Ways to a new measure about what is unacceptable. */
  readonly measureLinks: readonly CardLink[];
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
  const { title, summary, notices, ownWords, asks, sections, readAt, link, measureLinks } = content;
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: plainRun(`${title}. ${summary}`),
    body: [
      block([{ text: title, size: 'Large', weight: 'Bolder' }]),
      block([{ text: summary }]),
      ...notices.map((text) => block([{ text, italic: true, isSubtle: true }], { spacing: 'Small' })),
      ...(ownWords === undefined ? [] : [quote(ownWords)]),
      ...(asks.lines.length === 0
        ? []
        : [headingOf(asks.heading), ...asks.lines.map((text) => lineOf({ text: `• ${text}`, level: undefined }))]),
      ...sections.flatMap(({ heading, lines }) => [headingOf(heading), ...lines.map(lineOf)]),
      block([{ text: readAt, size: 'Small', isSubtle: true }], { spacing: 'Medium' }),
    ],
    actions: [link, ...measureLinks]
      .filter(({ url }) => isHttps(url))
      .map(({ title: text, url }) => ({ type: 'Action.OpenUrl', title: plainRun(text), url })),
    msteams: { width: 'Full' },
  };
}

type Run = { readonly text: string; readonly [style: string]: unknown };

function block(runs: readonly Run[], style: object = {}): object {
  return { type: 'RichTextBlock', inlines: runs.map((run) => ({ type: 'TextRun', ...run, text: plainRun(run.text) })), ...style };
}

function headingOf(text: string): object {
  return block([{ text, weight: 'Bolder' }], { spacing: 'Medium' });
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
