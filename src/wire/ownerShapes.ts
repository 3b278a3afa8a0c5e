import * as z from 'zod/mini';
import type { PersonId } from '../domain/id.ts';
import type { Whereabouts } from '../domain/ownership.ts';
import type { Person } from '../domain/person.ts';

const account = z.object({ accountEnabled: z.optional(z.nullable(z.boolean())) });
const listed = z.object({ value: z.array(z.unknown()) });
const named = z.object({ id: z.string(), displayName: z.string().check(z.minLength(1)) });
const member = z.object({ id: z.string() });
const plan = z.object({ container: z.object({ containerId: z.string() }) });
const permission = z.object({
  roles: z.array(z.string()),
  grantedToV2: z.optional(z.nullable(z.object({ user: z.optional(z.nullable(z.object({ id: z.string() }))) }))),
});

/** The people of an answer of the directory, each by id and name; whoever has no name is left out. */
export function peopleIn(answer: unknown): readonly Person[] {
  const { data } = listed.safeParse(answer);
  return (data?.value ?? []).flatMap((each): readonly Person[] => {
    const person = named.safeParse(each).data;
    return person ? [{ id: person.id as PersonId, name: person.displayName }] : [];
  });
}

/** Somebody the directory answered for; whether their account is blocked may be withheld. */
export function whereaboutsOf(person: unknown): Whereabouts {
  return account.safeParse(person).data?.accountEnabled === false ? 'disabled' : 'here';
}

/** The people among a group's members. */
export function memberIds(members: readonly unknown[]): ReadonlySet<PersonId> {
  return new Set(members.flatMap((each) => (member.safeParse(each).data?.id ?? []) as PersonId | []));
}

/** The group a plan belongs to; undefined where it is in no group, or in a form we do not know. */
export function groupOfPlan(answer: unknown): string | undefined {
  return plan.safeParse(answer).data?.container.containerId;
}

/** Those a list names as readers and nothing more. Whoever is only in a group is not known to be one. */
export function readerIds(permissions: readonly unknown[]): ReadonlySet<PersonId> {
  const roles = new Map<PersonId, string[]>();
  for (const each of permissions) {
    const { data } = permission.safeParse(each);
    const id = data?.grantedToV2?.user?.id as PersonId | undefined;
    if (id !== undefined) roles.set(id, [...(roles.get(id) ?? []), ...(data?.roles ?? [])]);
  }
  return new Set([...roles].filter(([, own]) => own.every((role) => role === 'read')).map(([id]) => id));
}
