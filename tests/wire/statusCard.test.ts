// @vitest-environment jsdom
import { AdaptiveCard } from 'adaptivecards';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statusCard, type StatusContent } from '../../src/wire/statusCard.ts';
import '../support/innerText.ts';
import { linesOf, statusContentOf } from './statusContents.ts';

/** The card as Microsoft's renderer draws it. */
function drawn(content: StatusContent): HTMLElement {
  const card = new AdaptiveCard();
  card.parse(statusCard(content));
  const element = card.render();
  if (!element) throw new Error('The card was not drawn.');
  return element;
}

test('the card says everything it was given, in order', () => {
  const content = statusContentOf({
    notices: ['Bygger på 3 av 5 enheter.', 'Oppdiktet.'],
    ownWords: 'Vi er i rute.\n\nTakk til alle.',
    asks: { heading: 'Til beslutning', lines: ['Flytte to årsverk'] },
  });
  const text = drawn(content).textContent ?? '';
  const said = [
    content.title,
    content.summary,
    'Bygger på 3 av 5 enheter.',
    'Oppdiktet.',
    'Vi er i rute.',
    'Takk til alle.',
    'Til beslutning',
    'Flytte to årsverk',
    'Måleindikatorer',
    'Nærvær',
    content.readAt,
  ];
  const places = said.map((each) => text.indexOf(each));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('each level stands with a shape of its own, so that it can be read without colour', () => {
  const levels = ['desired', 'acceptable', 'unacceptable', 'notMeasured', 'unread', 'unassessed'] as const;
  const shapes = levels.map(
    (level) => drawn(statusContentOf({ sections: [{ heading: '', lines: [{ level, text: '' }] }] })).textContent,
  );
  expect(new Set(shapes).size).toBe(levels.length);
});

test('C25: after the link home stand the ways to a new measure, only by https', () => {
  const measureLinks = [
    { title: 'Lag tiltak av dette: Sykefravær', url: 'https://teams.microsoft.com/l/entity/app/KRS' },
    { title: 'x', url: 'javascript:alert(1)' },
  ];
  const { actions } = statusCard(statusContentOf({ measureLinks })) as {
    readonly actions: readonly { readonly title: string }[];
  };
  expect(actions.map(({ title }) => title)).toEqual(['Åpne målekort', 'Lag tiltak av dette: Sykefravær']);
});

test('without more links, the only thing that can be pressed is the link home, and only by https', () => {
  expect(statusCard(statusContentOf())).toMatchObject({ actions: [{ type: 'Action.OpenUrl', title: 'Åpne målekort' }] });
  expect(statusCard(statusContentOf({ link: { title: 'x', url: 'javascript:alert(1)' } }))).toMatchObject({ actions: [] });
  expect(statusCard(statusContentOf({ link: { title: 'x', url: 'nowhere' } }))).toMatchObject({ actions: [] });
});

test('no text stands where Markdown is read', () => {
  const kinds = new Set<string>();
  JSON.stringify(
    statusCard(
      statusContentOf({
        ownWords: 'a',
        notices: ['b'],
        asks: { heading: 'd', lines: ['e'] },
        sections: [{ heading: 'c', lines: linesOf(3) }],
      }),
    ),
    (key, value: unknown) => {
      if (key === 'type') kinds.add(String(value));
      return value;
    },
  );
  expect([...kinds].toSorted()).toEqual([
    'Action.OpenUrl',
    'AdaptiveCard',
    'Column',
    'ColumnSet',
    'Container',
    'RichTextBlock',
    'TextRun',
  ]);
});

test.each([
  '**fet** [lenke](https://ond.example) _kursiv_ `kode`',
  '<img src=x onerror=alert(1)> &amp; </at>',
  '# Overskrift\n- punkt',
  '{{DATE(2026-01-01T00:00:00Z, SHORT)}} ${name} {{{TIME(2026-01-01T00:00:00Z)}}}',
])('hostile text is shown as it was written: %s', (text) => {
  const element = drawn(statusContentOf({ sections: [{ heading: '', lines: [{ level: undefined, text }] }] }));
  expect(element.textContent?.replaceAll('\u2060', '')).toContain(text);
  expect(element.querySelectorAll('a, img, script, strong, em, h1, li')).toHaveLength(0);
});

test('a text cannot turn the reading direction of its neighbours', () => {
  expect(drawn(statusContentOf({ ownWords: 'a\u202Egnp.exe\u2066' })).textContent).toContain('agnp.exe');
});

test('whatever is written, nothing becomes a link, a picture or a script (seed 2026)', () => {
  const parts = [
    '**',
    '[x](javascript:a)',
    '<script>',
    '<at id="0">',
    '{{DATE(',
    ')}}',
    '${',
    '}',
    '\u202E',
    '|',
    '~~',
    '![](',
    '\\',
    '"',
    "'",
    '\u0000',
  ];
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'grapheme' })), { maxLength: 8 })
    .map((each) => each.join(''));
  fc.assert(
    fc.property(hostile, (text) => {
      const element = drawn(
        statusContentOf({
          title: text,
          summary: text,
          ownWords: text,
          sections: [{ heading: text, lines: [{ level: 'desired', text }] }],
        }),
      );
      expect(element.querySelectorAll('a, img, script, iframe, at')).toHaveLength(0);
    }),
    { seed: 2026, numRuns: 100 },
  );
});
