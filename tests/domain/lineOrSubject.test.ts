import { expect, test } from 'vitest';
import type { UnitCode } from '../../src/domain/id.ts';
import { hasSubjects, reachedFrom, reaching, unitsBy } from '../../src/domain/lineOrSubject.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { unitOf } from '../support/scorecardThings.ts';

const code = (text: string) => text as UnitCode;
const names = (units: readonly Unit[]) => units.map((unit) => unit.code).join(' ');

/** The town square's desk is in the administration's line; the building office answers for what it says about building. */
const town = [
  unitOf('KRS'),
  unitOf('ADM', { parent: code('KRS') }),
  unitOf('TEKNISK', { parent: code('KRS') }),
  unitOf('BYGG', { parent: code('TEKNISK') }),
  unitOf('TORG', { parent: code('ADM'), subjectParent: code('BYGG') }),
];

test('A10: shared scorecards come down the line, and from the unit that answers for the subject and all above it', () => {
  expect(names(reaching(town, code('TORG')))).toBe('ADM KRS BYGG TEKNISK');
  expect(names(reaching(town, code('BYGG')))).toBe('TEKNISK KRS');
  expect(names(reachedFrom(town, code('TEKNISK')))).toBe('TEKNISK BYGG TORG');
  expect(names(reachedFrom(town, code('ADM')))).toBe('ADM TORG');
});

test('A10: what reaches a unit is what it is reached from, for every pair', () => {
  const pairs = town
    .flatMap(({ code: from }) => town.map(({ code: to }) => ({ from, to })))
    .filter(({ from, to }) => from !== to);
  const down = pairs.filter(({ from, to }) => reachedFrom(town, from).some((unit) => unit.code === to));
  const up = pairs.filter(({ from, to }) => reaching(town, to).some((unit) => unit.code === from));
  expect(down).toEqual(up);
});

test('A10: by subject a unit stands under the one that answers for its subject, the others where the line has them', () => {
  expect(unitsBy(town, 'subject').find((unit) => unit.code === 'TORG')?.parent).toBe('BYGG');
  expect(unitsBy(town, 'line')).toBe(town);
  expect([hasSubjects(town), hasSubjects(town.slice(0, 4))]).toEqual([true, false]);
});

test('a subject that answers for itself or is not there changes nothing', () => {
  const odd = [unitOf('A', { subjectParent: code('A') }), unitOf('B', { parent: code('A'), subjectParent: code('BORTE') })];
  expect(names(reaching(odd, code('A')))).toBe('');
  expect(names(reaching(odd, code('B')))).toBe('A');
  expect(names(reachedFrom(odd, code('A')))).toBe('A B');
});
