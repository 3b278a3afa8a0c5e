/** Where a row without an order of its own stands: after all that have one. */
export const lastOrder = 1_000_000;
