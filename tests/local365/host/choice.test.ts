import { expect, test } from 'vitest';
import { queryOf, readChoice, storedOf } from '../../../src/local365/host/page/choice/choice.ts';

const read = (query: string, stored: string | null = null) => readChoice(new URLSearchParams(query), stored);

test('the address opens a state directly', () => {
  const choice = read('person=employee&theme=dark&lang=nn&width=320&team=Kultur&channel=Styring&tab=planner&place=KRS');
  expect(choice).toEqual({
    person: 'employee',
    theme: 'dark',
    lang: 'nn',
    width: '320',
    room: 'teams',
    team: 'Kultur',
    channel: 'Styring',
    tab: 'planner',
    place: 'KRS',
  });
  expect(read(queryOf(choice))).toEqual(choice);
});

test('who sits here and how it looks is remembered, where they were is not', () => {
  const stored = storedOf(read('person=director&theme=contrast&lang=en&width=768&team=Kultur&tab=planner'));
  expect(read('', stored)).toMatchObject({ person: 'director', theme: 'contrast', lang: 'en', width: '768', team: '', tab: '' });
  expect(read('theme=light', stored).theme).toBe('light');
});

test('what is not understood is as if it were not said', () => {
  expect(read('theme=green&lang=de&width=1&room=attic', '{')).toMatchObject({
    theme: 'light',
    lang: 'nb',
    width: 'full',
    room: 'teams',
  });
});
