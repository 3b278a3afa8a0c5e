import type { PersonSeed } from '../seed/tenantSeed.ts';
import type { Tenant } from '../tenant/tenant.ts';

/** A person as SharePoint names who did something. Someone who is no longer there is the system's account. */
export function identityOf(tenant: Tenant, personId: string): object {
  const person = tenant.personById(personId);
  if (person === undefined) return { user: { displayName: 'System Account' } };
  return { user: { email: person.userPrincipalName, id: person.id, displayName: person.displayName } };
}

/** A person's number in a site's own list of users: what person columns hold. */
export const siteUserId = (tenant: Tenant, personId: string) => 6 + tenant.facts.people.findIndex(({ id }) => id === personId);

/** Whose number that is. */
export const personOfSiteUser = (tenant: Tenant, number: number): PersonSeed | undefined => tenant.facts.people[number - 6];
