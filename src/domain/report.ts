import type { Level } from './assessment.ts';
import type { NarrativeBlock } from './narrative.ts';

/** A cell of a report's table; a level is told by its words, and may be drawn beside them. */
export type ReportCell = { readonly text: string; readonly level?: Level };

/** A table of a report. Rows of one group have its heading before them, as one cell over all of them. */
export type ReportGrid = {
  readonly caption: string;
  /** `figures`: its cells stand to the right. `room`: how much of the line it needs beside the others. */
  readonly columns: readonly { readonly heading: string; readonly figures: boolean; readonly room: number }[];
  /** `heading` fills the first column of all the group's rows; where there is none, each row has a cell of its own there. */
  readonly groups: readonly { readonly heading: string | undefined; readonly rows: readonly (readonly ReportCell[])[] }[];
};

/** What a report says, piece by piece. What somebody wrote themselves is kept apart from what was made of the data. */
export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly grid: ReportGrid }
  | { readonly kind: 'written'; readonly blocks: readonly NarrativeBlock[]; readonly by: string | undefined };

/** A part of a report with its heading: Fakta, Mål og resultater, Utfordringer og planer. */
export type ReportSection = { readonly heading: string; readonly blocks: readonly ReportBlock[] };

/** One unit's article; without a heading where the report is of that unit alone. */
export type ReportArticle = { readonly heading: string | undefined; readonly sections: readonly ReportSection[] };

/** A report as finished text: the one source of what stands on the screen, on paper, in Word and in HTML. */
export type Report = {
  readonly title: string;
  readonly language: 'nb' | 'nn' | 'en';
  /** Of when and where the figures are, what of them is invented, and what the reader cannot see. */
  readonly notes: readonly string[];
  readonly articles: readonly ReportArticle[];
};
