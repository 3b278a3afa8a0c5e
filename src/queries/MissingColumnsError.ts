/** A list lacks columns that nothing can be shown without. */
export class MissingColumnsError extends Error {
  override readonly name = 'MissingColumnsError';

  constructor(
    readonly list: string,
    readonly columns: readonly string[],
  ) {
    super(`${list} lacks ${columns.join(', ')}`);
  }
}
