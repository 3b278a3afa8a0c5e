import { expect, test } from 'vitest';
import type { MeasureId } from '../../../src/domain/id.ts';
import type { Period } from '../../../src/domain/period.ts';
import type { Place } from '../../../src/domain/place.ts';
import type { Share } from '../../../src/domain/share.ts';
import type { Told } from '../../../src/domain/told.ts';
import type { ShareParts, ShareWords } from '../../../src/pages/share/shareParts.ts';
import { statusContent } from '../../../src/pages/share/statusContent.ts';
import { textsOf } from '../../../src/text/texts.ts';
import { seededPage } from '../seededPage.ts';

const silent: ShareWords = { form: 'whole', ownWords: '', asks: '', mentions: [] };

function contentOf(
  code: string,
  period: string,
  language: 'nb' | 'nn' | 'en' = 'nb',
  more: Partial<ShareParts> = {},
  page = seededPage(code),
) {
  const linkTo = (place: Place) => ['https://a.no', place.unit, place.section, place.row].join('/');
  const parts = { unit: page.unit, period: period as Period, words: silent, linkTo, day: '2026-11-22', last: undefined, ...more };
  return statusContent(page, parts, textsOf(language));
}

/** An update of 14 March that told this. */
const toldThen = (told: Told) => ({ sharedAt: '2026-03-14T09:00:00Z', told }) as Share;

test('D1 the message tells K2017 with its denominator, in both written forms, by the same numbers', () => {
  expect(contentOf('KRS', '2017')?.summary).toBe('6 indikatorer: 2 ønsket, 3 akseptabelt, 0 uakseptabelt, 1 ikke målt.');
  expect(contentOf('KRS', '2017', 'nn')?.summary).toBe('6 indikatorar: 2 ønskt, 3 akseptabelt, 0 uakseptabelt, 1 ikkje målt.');
});

test('own words, measures overdue and done, and the word of invented figures are in the message', () => {
  const content = contentOf('KRS-KULTUR', '2026', 'nb', {
    words: { ...silent, ownWords: '  Vi er i rute.  ', asks: '- Flytte to årsverk\n\n• Stenge badet i juli' },
  });
  expect(content?.ownWords).toBe('Vi er i rute.');
  expect(content?.asks.lines).toEqual(['Flytte to årsverk', 'Stenge badet i juli']);
  expect(content?.sections.map(({ heading }) => heading.replace(/^\d+/, 'n'))).toEqual([
    'Måleindikatorer',
    'n tiltak over frist',
    'n tiltak ferdig',
  ]);
  expect(content?.notices.join()).toMatch(/oppdiktet/i);
});

test('N6 what is new in the channel comes first, with how it stood before; the change-only form tells nothing else', () => {
  const whole = contentOf('KRS-KULTUR', '2026');
  const [[key, now] = []] = [...(whole?.told ?? [])].filter(([, { mark }]) => mark === 'unacceptable');
  if (whole === undefined || key === undefined || now === undefined) throw new Error('The seed has nothing unacceptable.');
  const last = toldThen(new Map([...whole.told, [key, { mark: 'desired', text: '91 %' }]]));
  const sections = (words: ShareWords) => contentOf('KRS-KULTUR', '2026', 'nb', { words, last })?.sections ?? [];
  expect(sections(silent)[0]).toMatchObject({
    heading: 'Endret siden 14. mars 2026',
    lines: [{ level: 'unacceptable', text: expect.stringMatching(/: .*uakseptabelt \(før: 91 %, ønsket\)$/) as string }],
  });
  expect(sections(silent).length).toBeGreaterThan(1);
  expect(sections({ ...silent, form: 'changes' })).toHaveLength(1);
});

test('N6 with nothing new the message says since when, in the language asked for', () => {
  const last = toldThen(contentOf('KRS-KULTUR', '2026')?.told ?? new Map());
  const headings = (language: 'nb' | 'nn' | 'en') =>
    contentOf('KRS-KULTUR', '2026', language, { words: { ...silent, form: 'changes' }, last })?.sections;
  expect(headings('nb')).toEqual([{ heading: 'Ingenting nytt siden 14. mars 2026.', lines: [] }]);
  expect(headings('nn')).toEqual([{ heading: 'Ingenting nytt sidan 14. mars 2026.', lines: [] }]);
  expect(headings('en')).toEqual([{ heading: 'Nothing new since 14 Mar 2026.', lines: [] }]);
});

test('D1 what was finished in another year is not told of again', () => {
  const page = seededPage('KRS-KULTUR');
  const [finished] = page.measures.filter(({ status }) => status === 'implemented');
  if (finished === undefined) throw new Error('The seed has nothing finished.');
  const doneWith = (due: string) => {
    const long = { ...finished, id: 'long-ago' as MeasureId, title: 'Nytt orgel', start: '2019-01-01', due };
    const content = contentOf('KRS-KULTUR', '2026', 'nb', {}, { ...page, measures: [...page.measures, long] });
    return content?.sections
      .find(({ heading }) => /tiltak ferdig/.test(heading))
      ?.lines.map(({ text }) => text)
      .join();
  };
  expect(doneWith('2019-12-31')).not.toContain('Nytt orgel');
  expect(doneWith('2026-02-01')).toContain('Nytt orgel');
});

test('a unit with nothing to measure has nothing to tell', () => {
  expect(contentOf('KRS-PPT', '2026')).toBeUndefined();
});

test('C25: what is unacceptable leads to a new measure for it, as long as nobody does anything about it', () => {
  const link = {
    title: 'Lag tiltak av dette: Sykefravær',
    url: 'https://a.no/KRS-BARNEHAGER/nytt-tiltak/demo-2026-barnehager-03',
  };
  expect(contentOf('KRS-BARNEHAGER', '2026')?.measureLinks).toEqual([link]);
  expect(contentOf('KRS-KULTUR', '2026')?.measureLinks).toEqual([]); // measures are under way
});

test('N5: plans the sharer cannot see are counted and said, and nothing is said where all are seen', () => {
  const noticesOf = (plans: ShareParts['plans'], language: 'nb' | 'nn' | 'en') =>
    contentOf('KRS', '2017', language, { plans })?.notices;
  expect(noticesOf({ visible: 3, known: 5 }, 'nb')?.[0]).toBe(
    '3 av 5 planer i Planner er synlige for den som deler. Tiltak i de andre står slik de sist ble lagret.',
  );
  expect(noticesOf({ visible: 3, known: 5 }, 'nn')?.[0]).toMatch(/^3 av 5 planar/);
  expect(noticesOf({ visible: 3, known: 5 }, 'en')?.[0]).toMatch(/^3 of 5 plans/);
  expect(noticesOf({ visible: 5, known: 5 }, 'nb')).toEqual(noticesOf(undefined, 'nb'));
});
