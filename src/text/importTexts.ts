import type { FileRefusal } from '../domain/import/fileRefusal.ts';
import type { ImportedThing, ImportState } from '../domain/import/importStep.ts';
import type { SettledRow } from '../domain/import/rowChoice.ts';
import { importEn } from './importTextsEn.ts';
import { importNb } from './importTextsNb.ts';
import { importNn } from './importTextsNn.ts';

/** The words of the page where målekort are brought in from Excel or an old page. */
export type ImportTexts = {
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly chooseFile: string;
  readonly fileHint: string;
  readonly fileChosen: (name: string) => string;
  readonly read: string;
  readonly reading: string;
  readonly beginAgain: string;
  readonly refusal: (refusal: FileRefusal) => { readonly title: string; readonly text: string };
  readonly nothingFound: { readonly title: string; readonly text: string };
  readonly found: (cards: number, rows: number) => string;
  readonly leftOut: (lines: number) => string;
  readonly line: (at: number) => string;
  readonly sheet: (name: string) => string;
  readonly card: {
    readonly heading: (place: number, name: string) => string;
    readonly include: string;
    readonly focusArea: string;
    readonly focusAreaMissing: string;
    readonly mainGoal: string;
    readonly period: string;
    readonly periodMissing: string;
    readonly kind: string;
    readonly shared: string;
    readonly own: string;
  };
  readonly choices: {
    readonly heading: (rows: number) => string;
    readonly intro: string;
    readonly row: (at: number, name: string) => string;
    readonly leaveOut: string;
    readonly chosen: string;
    readonly names: (rows: number) => string;
    readonly nameOf: (at: number) => string;
    readonly directions: (indicators: number) => string;
    readonly directionsIntro: string;
    readonly directionLater: string;
  };
  readonly blank: string;
  readonly target: string;
  readonly trouble: {
    readonly heading: (rows: number) => string;
    readonly why: Readonly<Record<Exclude<SettledRow['trouble'], 'leftOut' | undefined>, string>>;
    readonly row: (at: number, name: string, why: string) => string;
  };
  readonly difference: {
    readonly heading: string;
    readonly counts: (state: Readonly<Record<ImportState | 'unread', number>>) => string;
    readonly all: (state: 'new' | 'changed', count: number) => string;
    readonly thing: (thing: ImportedThing, period: string) => string;
    readonly now: string;
    readonly becomes: string;
    readonly state: Readonly<Record<ImportState, string>>;
    readonly unread: (row: number, column: string) => string;
    readonly unchanged: (count: number) => string;
    readonly more: (count: number) => string;
    readonly nothing: string;
    readonly published: (words: string) => string;
  };
  readonly save: (count: number) => string;
  readonly nothingPicked: string;
  readonly chooseFirst: (rows: number) => string;
  readonly nameFirst: string;
  readonly saving: (done: number, all: number) => string;
  readonly stop: string;
  readonly goOn: (left: number) => string;
  readonly outcome: {
    readonly saved: (count: number) => string;
    readonly definitions: (count: number, administrator: string) => string;
    readonly blocked: (count: number) => string;
    readonly conflicts: (count: number) => string;
    readonly theirs: (what: string, theirs: string) => string;
    readonly uncertain: (count: number) => string;
    readonly left: (count: number) => string;
  };
};

export const nb: ImportTexts = importNb;
export const nn: ImportTexts = importNn;
export const en: ImportTexts = importEn;
