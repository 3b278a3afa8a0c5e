import type { PersonSeed } from './tenantSeed.ts';

const person = (number: number, key: string, displayName: string, jobTitle: string, managerKey?: string): PersonSeed => ({
  key,
  id: `a0000000-0000-4000-8000-00000000000${number}`,
  displayName,
  userPrincipalName: `${key}@demokommune.example`,
  jobTitle,
  officeLocation: 'Rådhuset',
  ...(managerKey === undefined ? {} : { managerKey }),
});

/** The people of the pretend municipality. They are roles, not persons. */
export const people: readonly PersonSeed[] = [
  person(1, 'employee', 'Ansatt, Kultur', 'Ansatt', 'leader'),
  person(2, 'leader', 'Leder, Kultur', 'Enhetsleder', 'director'),
  person(3, 'deputy', 'Vikar, Kultur', 'Avdelingsleder', 'leader'),
  person(4, 'director', 'Kommunedirektør', 'Kommunedirektør'),
  person(5, 'administrator', 'Administrator', 'IKT-avdelingen', 'director'),
  person(6, 'outsider', 'Uten tilgang', 'Ansatt', 'leader'),
];

/** The person a key names; an unknown key is a fault in the seed. */
export function personByKey(key: string): PersonSeed {
  const found = people.find((one) => one.key === key);
  if (found === undefined) throw new Error(`The seed names a person nobody knows: ${key}`);
  return found;
}
