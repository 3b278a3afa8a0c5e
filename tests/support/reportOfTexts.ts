import type { Report } from '../../src/domain/report.ts';

/** A report with every kind of block in it, made of some texts, used again and again. */
export function reportOfTexts(texts: readonly string[]): Report {
  let next = 0;
  const text = () => texts[next++ % texts.length] ?? '';
  return {
    title: text(),
    language: 'nb',
    notes: [text()],
    articles: [
      {
        heading: text(),
        sections: [
          {
            heading: text(),
            blocks: [
              { kind: 'paragraph', text: text() },
              { kind: 'note', text: text() },
              { kind: 'heading', text: text() },
              { kind: 'list', items: [text(), text()] },
              {
                kind: 'table',
                grid: {
                  caption: text(),
                  columns: [
                    { heading: text(), figures: false, room: 2 },
                    { heading: text(), figures: false, room: 2 },
                    { heading: text(), figures: true, room: 1 },
                  ],
                  groups: [
                    {
                      heading: text(),
                      rows: [
                        [{ text: text() }, { text: text(), level: 'desired' }],
                        [{ text: text() }, { text: text() }],
                      ],
                    },
                  ],
                },
              },
              {
                kind: 'written',
                by: text(),
                blocks: [
                  { kind: 'heading', text: text(), small: false },
                  { kind: 'paragraph', text: text() },
                  { kind: 'list', items: [{ text: text(), under: [text()] }] },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}
