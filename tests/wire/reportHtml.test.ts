// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { reportHtml, reportPage } from '../../src/wire/reportHtml.ts';
import { hostileText } from '../support/hostileText.ts';
import { reportOfTexts } from '../support/reportOfTexts.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const small: Report = reportOfTexts([
  'Årsrapport 2017',
  'Lest nå',
  'Sentraladministrasjon',
  'Mål og resultater',
  'Effektive arbeidsprosesser',
  'Optimalisering',
  '–',
]);

test('D3: a table has its caption, and every heading says what it is a heading of', () => {
  const { body } = parse(reportHtml(small));
  const scopes = [...body.querySelectorAll('th')].map((each) => each.getAttribute('scope'));
  expect(body.querySelectorAll('table > caption')).toHaveLength(body.querySelectorAll('table').length);
  expect(new Set(scopes)).toEqual(new Set(['col', 'rowgroup', 'row']));
  const over = body.querySelector('th[scope=rowgroup]');
  expect(over?.getAttribute('rowspan')).toBe(String(over?.closest('tbody')?.rows.length));
});

test('headings come in order, none left out', () => {
  const levels = [...parse(reportHtml(small)).body.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) =>
    Number(tagName[1]),
  );
  expect(levels[0]).toBe(1);
  levels.reduce((before, level) => {
    expect(level - before).toBeLessThanOrEqual(1);
    return level;
  });
});

test('the file says its language and has nothing that runs', () => {
  const document = parse(reportPage(small));
  expect(document.documentElement.lang).toBe('nb');
  expect(document.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
});

const allowed = new Set(
  'h1 h2 h3 h4 h5 h6 p em small ul li br table caption thead tbody tr th td'.split(' ').map((name) => name.toUpperCase()),
);
const attributes = new Set(['scope', 'class', 'rowspan', 'style']);

test('R8: of 5 000 hostile texts none becomes an element, an attribute or a link, and all can be read', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 25, maxLength: 25 }), (texts) => {
      const { body } = parse(reportHtml(reportOfTexts(texts)));
      const elements = [...body.querySelectorAll('*')];
      expect(elements.filter(({ tagName }) => !allowed.has(tagName))).toEqual([]);
      expect(elements.flatMap((each) => each.getAttributeNames()).filter((name) => !attributes.has(name))).toEqual([]);
      expect(
        elements.filter((each) => each.hasAttribute('style') && each.getAttribute('style') !== "mso-number-format:'\\@'"),
      ).toEqual([]);
      expect(body.querySelector('h1')?.textContent).toBe(read(texts[0] ?? ''));
    }),
    { numRuns: 200 },
  );
}, 60_000);

/** What HTML makes of a text that it may not hold, or reads otherwise. */
function read(text: string): string {
  return text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD').replace(/\r\n?/g, '\n');
}
