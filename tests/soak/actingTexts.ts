import './inJsdom.ts';
import '../support/innerText.ts';
import { AdaptiveCard } from 'adaptivecards';
import { fileNameOf } from '../../src/domain/fileName.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { isActive, rearmed } from '../../src/wire/activeText.ts';
import { channelMessage } from '../../src/wire/channelMessage.ts';
import { csvRow } from '../../src/wire/csv.ts';
import { reportHtml } from '../../src/wire/reportHtml.ts';
import { statusCard } from '../../src/wire/statusCard.ts';
import { readCsv } from '../support/readCsv.ts';
import { readWorkbook } from '../support/readWorkbook.ts';
import { writeWorkbook } from '../support/writeWorkbook.ts';
import { reportOfTexts } from '../support/reportOfTexts.ts';
import { statusContentOf } from '../wire/statusContents.ts';

/** A place where the product puts what people have written, and what of these texts became more than text there. */
type Place = (texts: readonly string[]) => readonly string[];

const elementsOf = (html: string) => [...new DOMParser().parseFromString(html, 'text/html').body.getElementsByTagName('*')];

/** One mention was meant, and one card. */
const inMessage: Place = (texts) => {
  const mentions = [{ id: 'p-1' as PersonId, name: texts[0] ?? '' }];
  const { body } = channelMessage({ paragraphs: texts, card: {}, attachmentId: 'a1', mentions });
  const elements = elementsOf(body.content);
  const named = (name: string) => elements.filter(({ localName }) => localName === name).length;
  const wanted = named('p') === texts.length + 1 && named('at') === 1 && named('attachment') === 1;
  return wanted && elements.length === texts.length + 3
    ? []
    : [`a message has ${elements.map(({ localName }) => localName).join(' ')}`];
};

const acting = new Set('a img script iframe object at strong em h1 h2 li input'.split(' '));
const filledIn = /\{\{|\$\{/;

/** One link was meant: the way home. */
const inCard: Place = (texts) => {
  const [title = '', summary = '', ownWords = ''] = texts;
  const third = (part: number) => texts.filter((_, index) => index % 3 === part);
  const made = statusCard(
    statusContentOf({
      ...{ title, summary, ownWords, notices: third(0), asks: { heading: title, lines: third(1) } },
      sections: [{ heading: title, lines: third(2).map((text) => ({ level: undefined, text })) }],
    }),
  );
  const filled: string[] = [];
  JSON.stringify(made, (_key, value: unknown) => {
    if (typeof value === 'string' && filledIn.test(value)) filled.push(`a card would fill in ${JSON.stringify(value)}`);
    return value;
  });
  const card = new AdaptiveCard();
  card.parse(made);
  const drawn = [...(card.render()?.getElementsByTagName('*') ?? [])].filter(({ localName }) => acting.has(localName));
  return [...filled, ...drawn.map(({ outerHTML }) => `a card draws ${outerHTML}`)];
};

const inCsv: Place = (texts) => {
  const [read = []] = readCsv(csvRow(texts));
  const lost = read.map(rearmed).join('\0') === texts.join('\0') ? [] : ['a CSV has lost a text'];
  return [...lost, ...read.filter(isActive).map((cell) => `a CSV has the formula ${JSON.stringify(cell)}`)];
};

async function inWorkbook(texts: readonly string[]): Promise<readonly string[]> {
  const [title = '', footer = '', heading = ''] = texts;
  const sheet = { name: 'Målekort', columns: [{ heading, width: 12 }], rows: texts.map((text) => [text]) };
  const cells = [...readWorkbook(await writeWorkbook([sheet], { title, footer })).values()].flat(2);
  return cells
    .filter(({ formula, kind, text, quoted }) => formula || (kind === 'text' && /^[=+\-@\t\0\r\n]/.test(text) && !quoted))
    .map(({ text }) => `a workbook has the formula ${JSON.stringify(text)}`);
}

const allowed = new Set('h1 h2 h3 h4 h5 h6 p em small ul li br table caption thead tbody tr th td'.split(' '));
const attributes = new Set(['scope', 'class', 'rowspan', 'style']);

const inReport: Place = (texts) =>
  elementsOf(reportHtml(reportOfTexts(texts)))
    .filter((each) => !allowed.has(each.localName) || each.getAttributeNames().some((name) => !attributes.has(name)))
    .map(({ outerHTML }) => `a report has ${outerHTML}`);

const inFileName: Place = (texts) =>
  texts
    .filter((text) => !/^[\p{L}\p{N}][\p{L}\p{N}-]{0,90}\.csv$/u.test(fileNameOf([text], 'csv')))
    .map((text) => `a file is called ${text}`);

/** What some texts became more than text of: markup, a mention, a card, a formula, a path. A workbook takes them all at once, the others so many at a time. */
export async function actingTexts(texts: readonly string[], atATime = 25): Promise<readonly string[]> {
  const parts = Array.from({ length: Math.ceil(texts.length / atATime) }, (_, part) =>
    texts.slice(part * atATime, (part + 1) * atATime),
  );
  const places = [inMessage, inCard, inCsv, inReport, inFileName];
  return [...parts.flatMap((part) => places.flatMap((place) => place(part))), ...(await inWorkbook(texts))];
}
