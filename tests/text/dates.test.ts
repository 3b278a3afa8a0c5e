import { expect, test } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import { textsOf } from '../../src/text/texts.ts';

const [nb, nn, en] = (['nb', 'nn', 'en'] as const).map((language) => textsOf(language).dates) as [Dates, Dates, Dates];
type Dates = ReturnType<typeof textsOf>['dates'];

test('a day is written with our own names of the months', () => {
  expect([nb, nn, en].map(({ day }) => day('2026-11-22'))).toEqual(['22. nov. 2026', '22. nov. 2026', '22 Nov 2026']);
  expect(nb.day('2026-05-01')).toBe('1. mai 2026');
});

test('nynorsk has its own weekdays', () => {
  expect([nb, nn, en].map(({ weekday }) => weekday('2026-11-21'))).toEqual([
    'lørdag 21. november',
    'laurdag 21. november',
    'Saturday 21 November',
  ]);
  expect(nn.weekday('2026-11-24')).toBe('tysdag 24. november');
});

test('a moment is told in the reader’s own time', () => {
  const moment = new Date(2026, 2, 14, 10, 2);
  expect([nb, nn, en].map(({ time }) => time(moment))).toEqual(['14.03 kl. 10.02', '14.03 kl. 10.02', '14 Mar at 10:02']);
});

test('an instant is told with its year and clock, and what is none as it stands', () => {
  const instant = new Date(2026, 2, 14, 10, 2).toISOString();
  expect([nb, nn, en].map(({ moment }) => moment(instant))).toEqual([
    '14. mars 2026 kl. 10.02',
    '14. mars 2026 kl. 10.02',
    '14 Mar 2026 at 10:02',
  ]);
  expect(nb.moment('i går')).toBe('i går');
});

test.each([
  ['2017', '2017', '2017', '2017'],
  ['2017-T2', '2. tertial 2017', '2. tertial 2017', 'tertial 2, 2017'],
  ['2017-Q3', '3. kvartal 2017', '3. kvartal 2017', 'Q3 2017'],
  ['2017-05', 'mai 2017', 'mai 2017', 'May 2017'],
])('the period %s', (period, ...words) => expect([nb, nn, en].map((dates) => dates.period(period as Period))).toEqual(words));

test('what is no day is shown as it stands', () => expect(nb.day('en gang i vår')).toBe('en gang i vår'));
