/** An entity with the properties that `$select` names; annotations (`@odata.…`) stay. Unknown names are passed over, as Graph does. */
export function selected(entity: object, select: readonly string[] | undefined): object {
  if (select === undefined || select.includes('*')) return entity;
  const wanted = new Set(select.map((name) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(entity).filter(([name]) => name.startsWith('@') || wanted.has(name.toLowerCase())));
}
