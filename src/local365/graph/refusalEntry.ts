/** A refusal as Microsoft words it. `source` is its documentation path, or the evidence grade where there is none. */
export type RefusalEntry = {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly source: string;
};
