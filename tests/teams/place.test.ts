import { expect, test } from 'vitest';
import { deepLink } from '../../src/teams/deepLink.ts';
import { parsePlace, placeText, type Place } from '../../src/teams/place.ts';

test.each([
  ['KRS-KULTUR', { unit: 'KRS-KULTUR' }],
  ['KRS-KULTUR/tiltak', { unit: 'KRS-KULTUR', section: 'tiltak' }],
  ['KRS-KULTUR/tiltak/T-2026-003', { unit: 'KRS-KULTUR', section: 'tiltak', row: 'T-2026-003' }],
  ['KRS/nytt-tiltak/krs-2017-laering-03', { unit: 'KRS', section: 'nytt-tiltak', row: 'krs-2017-laering-03' }],
  ['KRS/indikator/krs-2017-laering-03', { unit: 'KRS', section: 'indikator', row: 'krs-2017-laering-03' }],
  ['LOT/malekort/krs-2017-læring.1', { unit: 'LOT', section: 'malekort', row: 'krs-2017-læring.1' }],
] as const satisfies readonly (readonly [string, Place])[])('%s is a place, and is written as it was read', (text, place) => {
  expect(parsePlace(text)).toEqual(place);
  expect(placeText(place)).toBe(text);
});

test.each([
  undefined,
  '',
  '/',
  'krs-kultur',
  'KRS-',
  '-KRS',
  'KRS//',
  'KRS/',
  'KRS/ukjent',
  'KRS/constructor',
  'KRS/tiltak/',
  'KRS/tiltak/a/b',
  'KRS/tiltak/../..',
  'KRS/tiltak/..',
  'KRS/tiltak/<script>',
  "KRS/tiltak/' or 1 eq 1",
  'KRS/tiltak/a b',
  'KRS/tiltak/a%2Fb',
  'https://evil.example/KRS',
  'javascript:alert(1)',
  'KRS\n',
  'KRS/tiltak/a\u0000',
  'KRS?x=1',
  'KRS#x',
  `KRS/tiltak/${'a'.repeat(300)}`,
])('%j is no place', (text) => {
  expect(parsePlace(text)).toBeUndefined();
});

test('a deep link carries the place, the channel and the way outside Teams, each encoded', () => {
  const home = {
    teamsAppId: 'e0000000-0000-4000-8000-000000000001',
    entityId: 'KRS',
    webUrl: 'https://malekort.demokommune.example/?a=1&b=2',
    label: 'Målekort & mer',
  };
  const link = deepLink(home, { unit: 'KRS-KULTUR', section: 'tiltak', row: 'T-2026-003' }, '19:kultur@thread.tacv2');
  const { origin, pathname, searchParams } = new URL(link);
  expect(origin + pathname).toBe('https://teams.microsoft.com/l/entity/e0000000-0000-4000-8000-000000000001/KRS');
  expect(searchParams.get('webUrl')).toBe(home.webUrl);
  expect(searchParams.get('label')).toBe(home.label);
  expect(JSON.parse(searchParams.get('context') ?? '')).toEqual({
    subEntityId: 'KRS-KULTUR/tiltak/T-2026-003',
    channelId: '19:kultur@thread.tacv2',
  });
  expect(parsePlace((JSON.parse(searchParams.get('context') ?? '') as { subEntityId: string }).subEntityId)).toBeDefined();
  expect(link.length).toBeLessThan(1900);
});

test('without a channel the link is the personal tab’s, at the place’s own unit', () => {
  expect(deepLink({ teamsAppId: 'app' }, { unit: 'LOT' })).toBe(
    'https://teams.microsoft.com/l/entity/app/LOT?context=%7B%22subEntityId%22%3A%22LOT%22%7D',
  );
});
