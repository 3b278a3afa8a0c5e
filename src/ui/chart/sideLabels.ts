/** A label beside the plot: where it wants to stand, and where it stands. */
export type Placed<T> = { readonly label: T; readonly y: number };

/**
 * Moves labels apart that would lie over one another, as little as possible and in their own order; if there is not room for all of
 * them between top and bottom, the last ones give way.
 */
export function placeLabels<T extends { readonly y: number }>(
  labels: readonly T[],
  { top, bottom, apart }: { readonly top: number; readonly bottom: number; readonly apart: number },
): readonly Placed<T>[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y).slice(0, Math.max(0, Math.floor((bottom - top) / apart) + 1));
  const placed = sorted.map((label) => ({ label, y: Math.min(bottom, Math.max(top, label.y)) }));
  for (let index = 1; index < placed.length; index += 1) {
    const [above, here] = [placed[index - 1], placed[index]];
    if (above && here) here.y = Math.max(here.y, above.y + apart);
  }
  let limit = bottom;
  for (const here of placed.toReversed()) {
    here.y = Math.min(here.y, limit);
    limit = here.y - apart;
  }
  return placed;
}
