import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** From so many rows on only those in sight are in the page. */
export const virtualFrom = 100;

/** One row that is in the page, and the room of those left out just before it, in pixels. */
export type RowInSight = { readonly index: number; readonly gap: number };

/**
 * The rows of a long list or table that are in the page: all of a short one; of a long one those in sight of its own scrolling box, and
 * the one that has the focus, so that it is not lost. `focusRow` brings any row into the page and gives its `[data-name]` the focus.
 */
export function useVirtualRows({ count, rowHeight }: { readonly count: number; readonly rowHeight: number }) {
  const box = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(-1);
  const long = count > virtualFrom;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised
  const virtualizer = useVirtualizer({
    count: long ? count : 0,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 1,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return focused < 0 || focused >= count || inSight.includes(focused) ? inSight : [...inSight, focused].sort((a, b) => a - b);
    },
  });
  const items = virtualizer.getVirtualItems();
  const total = virtualizer.getTotalSize();
  let end = 0;
  const rows: readonly RowInSight[] = long
    ? items.map(({ index, start, end: next }) => {
        const gap = start - end;
        end = next;
        return { index, gap };
      })
    : Array.from({ length: count }, (_, index) => ({ index, gap: 0 }));
  return {
    box,
    long,
    rows,
    /** The room of those left out after the last row. */
    rest: long ? total - end : 0,
    measure: long ? virtualizer.measureElement : undefined,
    onFocusRow: setFocused,
    focusRow: (index: number) => {
      const to = Math.max(0, Math.min(count - 1, index));
      flushSync(() => setFocused(to));
      box.current?.querySelector<HTMLElement>(`[data-index="${to}"] [data-name]`)?.focus();
    },
  };
}
