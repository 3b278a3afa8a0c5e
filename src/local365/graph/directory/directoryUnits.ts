/** What the directory's operations cost before their options are weighed. Photos are Exchange's and cost it nothing. */
const base: Readonly<Record<string, number>> = {
  '/me': 1,
  '/users': 2,
  '/users/{user-id}': 1,
  '/users/{user-id}/manager': 1,
  '/me/memberOf': 2,
  '/me/transitiveMemberOf': 2,
  '/users/{user-id}/memberOf': 2,
  '/users/{user-id}/transitiveMemberOf': 2,
  '/groups/{group-id}': 1,
  '/groups/{group-id}/members': 3,
  '/groups/{group-id}/owners': 2,
};

/**
 * Resource units of the directory, which has a budget of its own beside SharePoint's (graph-behaviour.md 2.5); 0 for other services.
 *
 * `$select` saves one, `$top` under 20 saves one, `$expand` takes one more; nothing costs less than one.
 */
export function directoryUnits(template: string, { searchParams }: URL): number {
  const cost = base[template];
  if (cost === undefined) return 0;
  const option = (name: string) => searchParams.get(`$${name}`) ?? searchParams.get(name);
  const isShort = Number(option('top') ?? 20) < 20;
  return Math.max(1, cost - Number(option('select') !== null) - Number(isShort) + Number(option('expand') !== null));
}
