import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { allRows, rowsInSight, virtualFrom, withKept } from './rowsInSight.ts';
import { usePrinting } from './usePrinting.ts';

/**
 * The rows of a long list or table that are in the page: all of a short one, and all on paper; of a long one those in sight of its own scrolling box, and
 * the one that has the focus, so that it is not lost. `focusRow` brings any row into the page and gives its `[data-name]` the focus.
 */
export function useVirtualRows({ count, rowHeight }: { readonly count: number; readonly rowHeight: number }) {
  const box = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(-1);
  const printing = usePrinting();
  const long = count > virtualFrom && !printing;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised
  const virtualizer = useVirtualizer({
    count: long ? count : 0,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 1,
    rangeExtractor: (range) => withKept(defaultRangeExtractor(range), [focused], count),
  });
  const seen = rowsInSight(virtualizer.getVirtualItems(), virtualizer.getTotalSize());
  return {
    box,
    long,
    rows: long ? seen.rows : allRows(count),
    /** The room of those left out after the last row. */
    rest: long ? seen.rest : 0,
    measure: long ? virtualizer.measureElement : undefined,
    onFocusRow: setFocused,
    focusRow: (index: number) => {
      const to = Math.max(0, Math.min(count - 1, index));
      flushSync(() => setFocused(to));
      box.current?.querySelector<HTMLElement>(`[data-index="${to}"] [data-name]`)?.focus();
    },
  };
}
