import type { Assessment, Change, Level } from '../assessment.ts';
import { tidyCell } from '../cellText.ts';

/** What the last column of a printed table says, symbol and level apart: one of them may be missing. */
export type PrintedAssessment = { readonly level: Level | undefined; readonly change: Change | undefined };

const changes: readonly (readonly [RegExp, Change])[] = [
  [/pil opp|arrow up|[↑⬆🡅▲]/iu, 'improved'],
  [/pil ned|arrow down|[↓⬇🡇▼]/iu, 'slipping'],
  [/strek|(?<!\p{L})dash(?!\p{L})|[→➡↔]/iu, 'holding'],
];
const levels: readonly (readonly [RegExp, Level])[] = [
  [/uakseptab\w+|unacceptable/i, 'unacceptable'],
  [/akseptab\w+|acceptable/i, 'acceptable'],
  [/ønske?t|desired/i, 'desired'],
  [/ikk(?:j)?e målt|not measured/i, 'notMeasured'],
];
const known =
  /^(?:(?:pil opp|pil ned|strek|arrow up|arrow down|dash|[↑⬆▲↓⬇▼→➡↔])[,.:;]? ?)?(?:(?:ønsket|ønskt|akseptabelt|uakseptabelt|desired|acceptable|unacceptable)(?: resultat| result)?|ikkj?e målt|not measured)?\.?$/iu;

/** Reads «Strek, akseptabelt resultat», «Ønsket resultat» or «↑» to its last character; undefined for anything else, and for a blank. */
export function printedAssessmentOf(text: string): PrintedAssessment | undefined {
  const cell = tidyCell(text);
  if (cell === '' || !known.test(cell)) return undefined;
  const level = levels.find(([word]) => word.test(cell))?.[1];
  const change = changes.find(([word]) => word.test(cell))?.[1];
  return level === undefined && change === undefined ? undefined : { level, change };
}

/** A published judgement as it is kept: there is none without a level. */
export function publishedOf(printed: PrintedAssessment | undefined): Assessment | undefined {
  return printed?.level === undefined ? undefined : { level: printed.level, change: printed.change };
}

const atEnd =
  /(?:^|\s)((?:(?:pil opp|pil ned|strek|arrow up|arrow down|dash)[,.:;]?\s+)?(?:ønsket|ønskt|akseptabelt|uakseptabelt|desired|acceptable|unacceptable)\s+results?(?:at)?|pil opp|pil ned|strek|[↑⬆▲↓⬇▼→➡↔])\.?\s*$/iu;

/** Takes the judgement off the end of a line in which cells have run together. */
export function splitAssessment(line: string): { readonly rest: string; readonly printed: string } {
  const found = atEnd.exec(line);
  return found === null ? { rest: line, printed: '' } : { rest: line.slice(0, found.index), printed: found[1] ?? '' };
}
