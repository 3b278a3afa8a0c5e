import type { UnitCode } from './id.ts';
import type { Indicator } from './indicator.ts';
import { says } from './mergeFields.ts';
import { parsePart, type Part, type Scale } from './part.ts';
import type { Period } from './period.ts';
import type { Result } from './result.ts';

/** What a person has entered of one part. `before` is the part as it stood when they began, if it was there. */
export type PartEntry = {
  readonly name: string;
  readonly order: number;
  readonly scale: Scale | undefined;
  readonly text: string;
  readonly answers: number | undefined;
  readonly before: Part | undefined;
};

/** All parts of one evaluation as a person has entered them, and the result they belong to. */
export type PartsDraft = {
  readonly indicator: Indicator;
  readonly unitCode: UnitCode;
  readonly period: Period;
  readonly entries: readonly PartEntry[];
  readonly result: Result | undefined;
  /** How many answered on the whole; undefined leaves what stands. */
  readonly answers: number | undefined;
};

/** The entries the list does not say already. One without a figure is a row too: so that it is known to be missing. */
export function changedEntries({ entries }: Pick<PartsDraft, 'entries'>): readonly PartEntry[] {
  return entries.filter((entry) => entry.before === undefined || !saysTheSame(entry, entry.before));
}

/** Whether an entry and a part say the same figure of as many answers. */
export function saysTheSame(entry: Pick<PartEntry, 'text' | 'answers'>, part: Pick<Part, 'text' | 'answers'>): boolean {
  return says(entry.text, part.text) && entry.answers === part.answers;
}

/** The parts as they will be, so that the total can be told while they are entered. */
export function draftedParts({ indicator, unitCode, period, entries }: PartsDraft): readonly Part[] {
  return entries.map(({ name, order, scale, text, answers, before }) => ({
    stored: before?.stored ?? { itemId: '', version: '' },
    key: before?.key ?? `${order}`,
    indicatorId: indicator.id,
    unitCode,
    period,
    order,
    name,
    text,
    reading: parsePart(text, scale),
    scale,
    answers,
    demonstration: indicator.demonstration,
  }));
}
