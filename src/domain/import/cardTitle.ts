import type { ScorecardKind } from '../scorecard.ts';

/** What the lines before a table say of the målekort under them. */
export type CardTitle = {
  readonly focusArea: string | undefined;
  readonly mainGoal: string | undefined;
  readonly kind: ScorecardKind | undefined;
};

/** Nothing is said. */
export const noTitle: CardTitle = { focusArea: undefined, mainGoal: undefined, kind: undefined };

const dash = String.raw`[-:\u2010-\u2015|]`;
const mainGoal = new RegExp(String.raw`^(?:hov[eu]d?mål|main goal)\s*(?:${dash}\s*|\s)(.+)$`, 'iu');
const focusArea = new RegExp(String.raw`(?:^|[\s(${'\u2013'}-])(?:fokusområde|focus area)\s*(?:${dash}\s*)?(.+)$`, 'iu');
/** The caption our own report gives a table, its unit after a comma: «Målekort Brukere, Kultur». */
const caption = /^(?:Målekort|Scorecard) (\p{Lu}.*, .+)$/u;
const shared = /gjennomg[åa]ande målekort|gjennomgående målekort|felles målekort|shared scorecard/i;
const own = /uni(?:kt|que) (?:målekort|scorecard)|eget målekort|eige målekort|own scorecard/i;

/** What one line says of the målekort under it, if anything: «Gjennomgående målekort – fokusområde læring», «Hovedmål – …». */
export function titleOf(line: string): Partial<CardTitle> | undefined {
  const text = line.replace(/\s+/g, ' ').trim();
  if (text.length > 300) return undefined;
  const goal = mainGoal.exec(text)?.[1]?.trim();
  if (goal !== undefined && goal !== '') return { mainGoal: goal };
  if (/\.$/.test(text)) return undefined; // a sentence that speaks of a focus area is no title
  const area = focusArea.exec(text)?.[1]?.trim() ?? caption.exec(text)?.[1];
  const kind = shared.test(text) ? 'shared' : own.test(text) ? 'own' : undefined;
  if (area === undefined && kind === undefined) return undefined;
  return { ...(area !== undefined && area !== '' && { focusArea: upperFirst(area) }), ...(kind && { kind }) };
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
