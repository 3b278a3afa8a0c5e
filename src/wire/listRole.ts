import * as z from 'zod/mini';

const permission = z.object({
  roles: z.array(z.string()),
  grantedToV2: z.optional(
    z.nullable(z.object({ user: z.optional(z.nullable(z.object({ id: z.optional(z.nullable(z.string())) }))) })),
  ),
});

/** What is known of a person's right to write in a list: SharePoint often names groups only, and then nobody knows before they try. */
export type WriteAccess = 'granted' | 'readOnly' | 'unknown';

/** What a list's permissions say of one person (Entra object id). */
export function writeAccessOf(person: string, permissions: readonly unknown[]): WriteAccess {
  const roles = permissions.flatMap((item) => {
    const { data } = permission.safeParse(item);
    return data?.grantedToV2?.user?.id === person ? data.roles : [];
  });
  if (roles.length === 0) return 'unknown';
  return roles.every((role) => role === 'read') ? 'readOnly' : 'granted';
}
