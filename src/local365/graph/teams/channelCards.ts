import { isObject } from '../isObject.ts';

/** What each element and action of Adaptive Cards 1.5 cannot be without: a property and what it must be. */
const required: Readonly<Record<string, Readonly<Record<string, 'text' | 'list' | 'card'>>>> = {
  AdaptiveCard: {},
  TextBlock: { text: 'text' },
  RichTextBlock: { inlines: 'list' },
  TextRun: { text: 'text' },
  Image: { url: 'text' },
  ImageSet: { images: 'list' },
  Media: { sources: 'list' },
  Container: { items: 'list' },
  ColumnSet: {},
  Column: {},
  FactSet: { facts: 'list' },
  Table: {},
  TableRow: {},
  TableCell: { items: 'list' },
  ActionSet: { actions: 'list' },
  'Input.Text': { id: 'text' },
  'Input.Number': { id: 'text' },
  'Input.Date': { id: 'text' },
  'Input.Time': { id: 'text' },
  'Input.Toggle': { id: 'text', title: 'text' },
  'Input.ChoiceSet': { id: 'text' },
  'Action.OpenUrl': { url: 'text' },
  'Action.ShowCard': { card: 'card' },
  'Action.ToggleVisibility': { targetElements: 'list' },
  'Action.Submit': {},
  'Action.Execute': {},
};

/** Where a card holds further elements. The types of those that need not say it stand behind the colon. */
const inside: Readonly<Record<string, string | undefined>> = {
  body: undefined,
  items: undefined,
  actions: undefined,
  inlines: 'TextRun',
  images: 'Image',
  columns: 'Column',
  rows: 'TableRow',
  cells: 'TableCell',
};

/** What is wrong with the content of a card attachment, or undefined. Graph takes the content as a string only. */
export function cardProblemIn(content: unknown): string | undefined {
  if (typeof content !== 'string') return 'the content is not a string';
  const card = parsed(content);
  if (!isObject(card)) return 'the content is not a JSON object';
  if (card.type !== 'AdaptiveCard') return "the type is not 'AdaptiveCard'";
  if (typeof card.version !== 'string' || !/^1\.[0-5]$/.test(card.version)) return 'the version is not 1.0 to 1.5';
  return elementProblemIn(card, 'AdaptiveCard');
}

/** The first thing wrong in an element and all it holds. An unknown element is passed over when it says what to show instead. */
function elementProblemIn(element: unknown, expected: string | undefined): string | undefined {
  if (!isObject(element)) return 'an element is not an object';
  const type = typeof element.type === 'string' ? element.type : expected;
  const needs = type === undefined ? undefined : required[type];
  if (type === undefined || needs === undefined)
    return element.fallback === undefined ? `'${String(type)}' is no element of Adaptive Cards 1.5` : undefined;
  for (const [name, kind] of Object.entries(needs)) {
    const value = element[name];
    const isThere = kind === 'text' ? typeof value === 'string' : kind === 'list' ? Array.isArray(value) : isObject(value);
    if (!isThere) return `${type} has no ${name}`;
  }
  if (type === 'Action.OpenUrl' && !URL.canParse(String(element.url))) return 'Action.OpenUrl has no absolute url';
  if (type === 'Action.ShowCard') return elementProblemIn(element.card, 'AdaptiveCard');
  for (const [name, child] of Object.entries(inside)) {
    const list = element[name];
    if (!Array.isArray(list) || (type === 'Table' && name === 'columns')) continue;
    for (const each of list) {
      const problem = typeof each === 'string' && name === 'inlines' ? undefined : elementProblemIn(each, child);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

/** JSON read, or undefined when it is not. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
