/** Cards under a heading. */
export type CardGroup<Item> = { readonly heading: string; readonly items: readonly Item[] };

/** One row of grouped cards: a heading, or a card beneath it. `head` is the row of its heading. */
export type CardRow<Item> = {
  readonly key: string;
  readonly head: number;
  readonly group: CardGroup<Item>;
  /** Undefined for the heading itself. */
  readonly item: Item | undefined;
  /** Which of its group a card is, from 1. */
  readonly position: number;
};

/** Groups of cards as one list of rows: each heading, then its cards. */
export function cardRows<Item>(groups: readonly CardGroup<Item>[], keyOf: (item: Item) => string): readonly CardRow<Item>[] {
  const rows: CardRow<Item>[] = [];
  for (const group of groups) {
    const head = rows.length;
    rows.push({ key: `heading ${group.heading}`, head, group, item: undefined, position: 0 });
    for (const [k, item] of group.items.entries()) rows.push({ key: keyOf(item), head, group, item, position: k + 1 });
  }
  return rows;
}
