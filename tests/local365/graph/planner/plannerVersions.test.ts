import { expect, test } from 'vitest';
import { etagOf, hasConflict, versionOf } from '../../../../src/local365/graph/planner/plannerVersions.ts';

test('an ETag of a task looks as in the documentation', () => {
  expect(etagOf('task', 24)).toBe('W/"JzEtVGFzayAgQEBAQEBAQEBAQEBAQEBAWCc="');
});

test.each(['plan', 'planDetails', 'bucket', 'task', 'taskDetails'] as const)(
  'a newer ETag of a %s is the greater text',
  (kind) => {
    const versions = [1, 2, 25, 26, 31, 32, 33, 52, 900, 1023, 1024, 1025, 32_768, 1_048_575, 1_048_576, 33_554_432];
    const etags = versions.map((version) => etagOf(kind, version));
    expect(etags.toSorted()).toEqual(etags);
    expect(etags.map((etag) => versionOf(kind, etag))).toEqual(versions);
  },
);

test.each([
  ['the ETag of another kind of thing', etagOf('task', 3)],
  ['a strong ETag', etagOf('taskDetails', 3).slice(2)],
  ['an ETag still escaped from JSON', etagOf('taskDetails', 3).replaceAll('"', '\\"')],
  ['an asterisk', '*'],
  ['text', 'W/"not base64!"'],
])('%s names no version', (_, etag) => {
  expect(versionOf('taskDetails', etag)).toBeUndefined();
});

test('a change conflicts only with newer changes of the same property', () => {
  const changes = { title: 5, 'assignments/a': 7, checklist: 2 };
  expect(hasConflict(changes, 4, ['title'])).toBe(true);
  expect(hasConflict(changes, 5, ['title'])).toBe(false);
  expect(hasConflict(changes, 4, ['percentComplete'])).toBe(false);
  expect(hasConflict(changes, 6, ['assignments/b'])).toBe(false);
  expect(hasConflict(changes, 6, ['assignments/a/orderHint'])).toBe(true);
  expect(hasConflict(changes, 6, ['assignments'])).toBe(true);
});
