/** What a row says, field by field; undefined where nothing is said. */
export type Fields = Readonly<Record<string, string | undefined>>;

/**
 * What three versions of a row come to. `merged` has mine where I changed something and theirs everywhere else; `collisions`
 * are the fields both changed, each to something else: there a person chooses, and `merged` is what choosing mine would give.
 */
export type Merge<F extends Fields> = {
  readonly merged: F;
  readonly collisions: readonly (keyof F & string)[];
  /** Whether mine adds anything to what stands there now. */
  readonly adds: boolean;
};

/** What both saw, what I have made of it, and what stands there now. */
export type Versions<F extends Fields> = { readonly before: F; readonly mine: F; readonly theirs: F };

/** Merges what I and somebody else have made of the same row since we both saw it. How spaces and line breaks stand is nobody's change. */
export function mergeFields<F extends Fields>({ before, mine, theirs }: Versions<F>): Merge<F> {
  const names = Object.keys(mine) as (keyof F & string)[];
  const changed = names.filter((name) => !says(mine[name], before[name]));
  const differing = changed.filter((name) => !says(mine[name], theirs[name]));
  return {
    merged: { ...theirs, ...Object.fromEntries(differing.map((name) => [name, mine[name]])) },
    collisions: differing.filter((name) => !says(theirs[name], before[name])),
    adds: differing.length > 0,
  };
}

/** Whether two cells say the same. A list may keep other spaces than were written. */
export function says(one: string | undefined, other: string | undefined): boolean {
  return tidy(one) === tidy(other);
}

function tidy(text = ''): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
