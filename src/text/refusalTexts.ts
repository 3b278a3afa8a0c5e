import type { RowIssue } from '../domain/rowIssue.ts';
import type { Refusal, RefusalWords } from './refusal.ts';
import { wordsEn } from './refusalWordsEn.ts';
import { wordsNb } from './refusalWordsNb.ts';
import { wordsNn } from './refusalWordsNn.ts';

export type { Refusal, RefusalKind, RefusalWords } from './refusal.ts';

/** What is said where something could not be read, had or done. */
export type RefusalTexts = {
  /** What failed, why, and what the person can do; `administrator` is whom they ask. */
  readonly words: (refusal: Refusal, administrator?: string) => RefusalWords;
  /** How many cells could not be used, list by list. */
  readonly issues: (issues: readonly RowIssue[]) => string;
  /** One cell nobody could use: where it is, what stands there, and what it cost. */
  readonly issue: (issue: RowIssue) => string;
};

export const nb: RefusalTexts = {
  words: (refusal, administrator = 'administrator') => wordsNb(refusal, administrator),
  issues: (issues) =>
    perList(issues, (count, list) => `${count} ${count === 1 ? 'celle' : 'celler'} i «${list}» kunne ikke leses.`),
  issue: (issue) => {
    const where = `Rad ${issue.itemId} i «${issue.list}»`;
    if (issue.column === '') return `${where} kunne ikke leses.`;
    const problem = {
      empty: 'er tom, men må fylles ut',
      wrongType: `har en annen type enn den skal${written(issue.text, 'Der står')}`,
      unknownWord: `har et ord vi ikke kjenner: «${issue.text}»`,
      unreadable: `kunne ikke leses: «${issue.text}»`,
    }[issue.problem];
    return `${where}: «${issue.columnTitle}» ${problem}. ${issue.setAside ? 'Raden vises ikke.' : 'Resten av raden vises.'}`;
  },
};

export const nn: RefusalTexts = {
  words: (refusal, administrator = 'administrator') => wordsNn(refusal, administrator),
  issues: (issues) =>
    perList(issues, (count, list) => `${count} ${count === 1 ? 'celle' : 'celler'} i «${list}» kunne ikkje lesast.`),
  issue: (issue) => {
    const where = `Rad ${issue.itemId} i «${issue.list}»`;
    if (issue.column === '') return `${where} kunne ikkje lesast.`;
    const problem = {
      empty: 'er tom, men må fyllast ut',
      wrongType: `har ein annan type enn han skal${written(issue.text, 'Der står')}`,
      unknownWord: `har eit ord vi ikkje kjenner: «${issue.text}»`,
      unreadable: `kunne ikkje lesast: «${issue.text}»`,
    }[issue.problem];
    return `${where}: «${issue.columnTitle}» ${problem}. ${issue.setAside ? 'Rada blir ikkje vist.' : 'Resten av rada blir vist.'}`;
  },
};

export const en: RefusalTexts = {
  words: (refusal, administrator = 'your administrator') => wordsEn(refusal, administrator),
  issues: (issues) =>
    perList(issues, (count, list) => `${count} ${count === 1 ? 'cell' : 'cells'} in “${list}” could not be read.`),
  issue: (issue) => {
    const where = `Row ${issue.itemId} in “${issue.list}”`;
    if (issue.column === '') return `${where} could not be read.`;
    const problem = {
      empty: 'is empty, but must be filled in',
      wrongType: `has another type than it should${written(issue.text, 'It says')}`,
      unknownWord: `has a word we do not know: “${issue.text}”`,
      unreadable: `could not be read: “${issue.text}”`,
    }[issue.problem];
    return `${where}: “${issue.columnTitle}” ${problem}. ${issue.setAside ? 'The row is not shown.' : 'The rest of the row is shown.'}`;
  },
};

function written(text: string | undefined, says: string): string {
  return text === undefined ? '' : `. ${says}: ${text}`;
}

function perList(issues: readonly RowIssue[], sentence: (count: number, list: string) => string): string {
  const counts = new Map<string, number>();
  for (const { list } of issues) counts.set(list, (counts.get(list) ?? 0) + 1);
  return [...counts].map(([list, count]) => sentence(count, list)).join(' ');
}
