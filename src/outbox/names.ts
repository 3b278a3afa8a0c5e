import type { Indicator } from '../domain/indicator.ts';

/** What a write is about by name, as its author knew it when it was made: to be read where nothing else can be. */
export type Names = {
  readonly unit: string | undefined;
  /** Those its words may name. */
  readonly indicators: readonly Pick<Indicator, 'id' | 'name'>[];
};

/** A write that may know the names of what it is about. */
export type Named = { readonly names?: Names };

/** What either of two writes knows that are sent as one. */
export function namesTogether({ names: later }: Named, { names: earlier }: Named): Named {
  const names = later ?? earlier;
  if (names === undefined || later === undefined || earlier === undefined) return names ? { names } : {};
  return { names: { unit: later.unit ?? earlier.unit, indicators: [...later.indicators, ...earlier.indicators] } };
}
