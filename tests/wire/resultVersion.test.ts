import { expect, test } from 'vitest';
import { parseResultVersion } from '../../src/wire/resultVersion.ts';

const version = {
  id: '3.0',
  lastModifiedDateTime: '2026-10-15T09:00:00Z',
  lastModifiedBy: { user: { id: 'u', displayName: 'Leder, Kultur' } },
  fields: {
    Resultat: '9,1 %',
    Kommentar: 'Lengre fravær.',
    PublisertNiva: 'Akseptabelt',
    PublisertEndring: 'Strek',
    OperasjonId: 'o-3',
    RapportertAvId: 'a1',
    RapportertAvNavn: 'Leder, Kultur',
    RapportertTid: '2026-10-15T08:59:58Z',
  },
};

test('a version says what the row said, and who saved it when', () => {
  expect(parseResultVersion(version)).toEqual({
    number: 3,
    savedBy: 'Leder, Kultur',
    savedAt: '2026-10-15T09:00:00Z',
    text: '9,1 %',
    comment: 'Lengre fravær.',
    published: 'Strek, Akseptabelt',
    operationId: 'o-3',
    reportedBy: { id: 'a1', name: 'Leder, Kultur' },
    reportedAt: '2026-10-15T08:59:58Z',
  });
});

test('an old version may lack anything but its number, its time and its cells', () => {
  const bare = parseResultVersion({ id: '1.0', lastModifiedDateTime: '2020-01-01T00:00:00Z', fields: { Resultat: 7 } });
  expect(bare).toMatchObject({ number: 1, savedBy: undefined, text: '7', comment: undefined, published: undefined });
  const byApp = parseResultVersion({ ...version, lastModifiedBy: { application: { displayName: 'Flyt' } } });
  expect(byApp?.savedBy).toBeUndefined();
});

test.each([
  ['no columns', { ...version, fields: undefined }],
  ['a number nobody understands', { ...version, id: 'siste' }],
  ['no time', { ...version, lastModifiedDateTime: undefined }],
  ['nothing at all', undefined],
])('%s is no version', (_, thing) => {
  expect(parseResultVersion(thing)).toBeUndefined();
});
