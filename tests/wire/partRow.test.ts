import { expect, test } from 'vitest';
import type { Period } from '../../src/domain/period.ts';
import { partFields, partKey, partRow } from '../../src/wire/partRow.ts';
import { indicatorOf } from '../support/scorecardThings.ts';
import { listItem } from './listItems.ts';

const item = (fields: Readonly<Record<string, unknown>> = {}) =>
  listItem('7', {
    Title: 'Kommunen som arbeidsgiver',
    Nokkel: 'i1|2016|06',
    IndikatorNokkel: 'i1',
    EnhetKode: 'KRS',
    Periode: '2016',
    Rekkefolge: 6,
    Verdi: '58,5',
    Minst: 0,
    Storst: 100,
    AntallSvar: 12,
    ...fields,
  });

test('a part is read with its text as written, its number, its scale and how many answered', () => {
  const { row, issues } = partRow.read(item());
  expect(issues).toEqual([]);
  expect(row).toMatchObject({
    name: 'Kommunen som arbeidsgiver',
    text: '58,5',
    reading: { kind: 'number', value: 58.5 },
    scale: { least: 0, most: 100 },
    answers: 12,
    demonstration: false,
  });
});

test('an empty value is blank, a number where text belongs is unread, and half a scale is none', () => {
  expect(partRow.read(item({ Verdi: '' })).row).toMatchObject({ text: '', reading: { kind: 'blank' } });
  const { row, issues } = partRow.read(item({ Verdi: 58.5 }));
  expect([row?.reading.kind, issues.map(({ column, setAside }) => [column, setAside])]).toEqual(['unread', [['Verdi', false]]]);
  expect(partRow.read(item({ Storst: undefined })).row?.scale).toBeUndefined();
  expect(partRow.read(item({ Minst: 5, Storst: 1 })).row?.scale).toBeUndefined();
});

test('a part without a name or a period is set aside and named', () => {
  const { row, issues } = partRow.read(item({ Title: ' ', Periode: 'i fjor' }));
  expect(row).toBeUndefined();
  expect(issues.map(({ column }) => column)).toEqual(['Title', 'Periode']);
});

test('the key says whose, when and which; what is emptied is cleared', () => {
  const place = { indicator: indicatorOf(), period: '2016' as Period, order: 6 };
  expect(partKey({ ...place, unitCode: place.indicator.unitCode })).toBe('i1|2016|06');
  expect(partKey({ ...place, unitCode: 'KRS-KULTUR' as never })).toBe('i1|2016|KRS-KULTUR|06');
  expect(partFields({ text: '', scale: undefined, answers: undefined })).toEqual({
    Verdi: null,
    Minst: null,
    Storst: null,
    AntallSvar: null,
  });
});
