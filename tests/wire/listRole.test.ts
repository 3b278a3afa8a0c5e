import { expect, test } from 'vitest';
import { writeAccessOf } from '../../src/wire/listRole.ts';

const role = (id: string, ...roles: string[]) => ({ id: `r-${id}`, roles, grantedToV2: { user: { id } } });

test('a person who is named reads or writes; of one SharePoint names only through a group, nobody knows', () => {
  const permissions = [role('a', 'read'), role('b', 'owner'), { roles: ['write'], grantedToV2: { siteGroup: { id: '5' } } }, 7];
  expect(['a', 'b', 'c'].map((person) => writeAccessOf(person, permissions))).toEqual(['readOnly', 'granted', 'unknown']);
});
