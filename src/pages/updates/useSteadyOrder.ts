import { useState } from 'react';

/** Rows in the order they were first seen, new ones last: nothing moves under a person's hands. */
export function useSteadyOrder<Row extends { readonly key: string }>(rows: readonly Row[]): readonly Row[] {
  const [order, setOrder] = useState<readonly string[]>(() => rows.map(({ key }) => key));
  const fresh = rows.filter(({ key }) => !order.includes(key)).map(({ key }) => key);
  if (fresh.length > 0) setOrder([...order, ...fresh]);
  const all = [...order, ...fresh];
  return rows.toSorted((a, b) => all.indexOf(a.key) - all.indexOf(b.key));
}
