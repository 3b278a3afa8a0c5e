import { isStale } from './day.ts';
import type { UnitCode } from './id.ts';
import { monthsOf, type Period } from './period.ts';
import type { Person } from './person.ts';
import type { Stored } from './stored.ts';

/** Fakta, Mål og resultater, Utfordringer og planer: the parts of a unit's article in the annual report, in their order. */
export const narrativeSections = ['facts', 'results', 'plans'] as const;

/** One of them. */
export type NarrativeSection = (typeof narrativeSections)[number];

/** Tekst: one part of what a unit writes about a report year, in plain text. */
export type Narrative = {
  readonly stored: Stored;
  readonly unitCode: UnitCode;
  readonly period: Period;
  readonly section: NarrativeSection;
  readonly text: string;
  readonly writtenBy: Person | undefined;
  /** Undefined where nobody has said. */
  readonly writtenAt: string | undefined;
  /** Where it was published; undefined where it was written here. */
  readonly source: string | undefined;
  readonly demonstration: boolean;
};

/** A text that was read from a publication stays as it was published; the municipality's own may be changed. */
export function isWritable({ source, demonstration }: Pick<Narrative, 'source' | 'demonstration'>): boolean {
  return source === undefined || demonstration;
}

/** Foreldet: whether a text is more than twelve months old. Where nobody has said when it was written, it is as old as the end of its report year. */
export function isStaleNarrative({ writtenAt, period }: Pick<Narrative, 'writtenAt' | 'period'>, today: string): boolean {
  return isStale(writtenAt?.slice(0, 10) ?? lastDayOf(period), today);
}

function lastDayOf(period: Period): string {
  const { to } = monthsOf(period);
  return new Date(Date.UTC(Math.floor(to / 12), to % 12, 0)).toISOString().slice(0, 10);
}

/** An item of a list, and those under it. */
export type NarrativeItem = { readonly text: string; readonly under: readonly string[] };

/** What a text is made of, as it is read: a heading of one of two sizes, a paragraph, or a list. */
export type NarrativeBlock =
  | { readonly kind: 'heading'; readonly text: string; readonly small: boolean }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly NarrativeItem[] };

/**
 * Takes a plain text apart: a line is a paragraph, `#` begins a heading (`##` a smaller one), `-` or `•` an item of a list, and one that
 * is moved in stands under the item before. Nothing that is written is left out.
 */
export function narrativeBlocks(text: string): readonly NarrativeBlock[] {
  return text.split(/\r?\n|\r/).reduce<readonly NarrativeBlock[]>(withLine, []);
}

function withLine(blocks: readonly NarrativeBlock[], line: string): readonly NarrativeBlock[] {
  const [, indent = '', item] = /^(\s*)[-–•]\s+(\S.*)$/.exec(line) ?? [];
  const [, size = '', heading] = /^\s*(#+)\s+(\S.*)$/.exec(line) ?? [];
  const last = blocks.at(-1);
  if (item !== undefined) {
    const items = last?.kind === 'list' ? last.items : [];
    const before = last?.kind === 'list' ? blocks.slice(0, -1) : blocks;
    return [...before, { kind: 'list', items: withItem(items, item.trim(), indent.length >= 2) }];
  }
  if (heading !== undefined) return [...blocks, { kind: 'heading', text: heading.trim(), small: size.length > 1 }];
  return line.trim() === '' ? blocks : [...blocks, { kind: 'paragraph', text: line.trim() }];
}

function withItem(items: readonly NarrativeItem[], text: string, under: boolean): readonly NarrativeItem[] {
  const parent = items.at(-1);
  if (!under || parent === undefined) return [...items, { text, under: [] }];
  return [...items.slice(0, -1), { ...parent, under: [...parent.under, text] }];
}

/** Whether two texts say the same; how a list keeps spaces within a line is its own affair, line breaks are the writer's. */
export function saysTheSameText(one: string, other: string): boolean {
  return tidy(one) === tidy(other);
}

function tidy(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}
