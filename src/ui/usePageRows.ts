import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { allRows, rowsInSight, virtualFrom, withKept } from './rowsInSight.ts';
import { usePrinting } from './usePrinting.ts';

/** A long list that scrolls with the page. */
export type PageRows = {
  readonly count: number;
  /** A row's height before it has been seen, in pixels. */
  readonly rowHeight: (index: number) => number;
  readonly keyOf: (index: number) => string;
  /** Rows that stay in the page wherever one has scrolled: what is open, what is being written in. */
  readonly kept?: readonly number[];
  /** The row that says what a row stands under; it stays as long as that row does. */
  readonly headOf?: (index: number) => number;
};

const none: readonly number[] = [];

/**
 * The rows of a list that are in the page: all of a short one, and all on paper; of a long one those in sight, those that are `kept`, and the
 * one that has the focus with its neighbours, so that Tab goes on from row to row. `list` is the element whose children the rows are;
 * a row has `data-index`, and `measure` as its ref so that rows may differ in height.
 */
export function usePageRows<List extends HTMLElement>({ count, rowHeight, keyOf, kept = none, headOf }: PageRows) {
  const list = useRef<List>(null);
  const [focused, setFocused] = useState(-2);
  const printing = usePrinting();
  const long = count > virtualFrom && !printing;
  const top = usePageTop(list, long);
  useFocusedRow(list, setFocused);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised
  const virtualizer = useWindowVirtualizer({
    count: long && top !== undefined ? count : 0,
    estimateSize: rowHeight,
    getItemKey: keyOf,
    scrollMargin: top ?? 0,
    overscan: 1,
    rangeExtractor: (range: Range) => {
      const near = withKept(defaultRangeExtractor(range), [focused - 1, focused, focused + 1, ...kept], count);
      return headOf === undefined ? near : withKept(near, near.map(headOf), count);
    },
  });
  const focusRow = useCallback((index: number, selector: string) => {
    flushSync(() => setFocused(index));
    list.current?.querySelector<HTMLElement>(`[data-index="${index}"] ${selector}`)?.focus();
  }, []);
  const seen = rowsInSight(virtualizer.getVirtualItems(), virtualizer.getTotalSize(), top ?? 0);
  return {
    list,
    long,
    rows: long ? seen.rows : allRows(count),
    /** The room of those left out after the last row. */
    rest: long ? seen.rest : 0,
    measure: long ? virtualizer.measureElement : undefined,
    /** Brings any row into the page, and the focus to what `selector` finds in it. */
    focusRow,
  };
}

/** Where the list begins, in pixels from the top of the page; followed as what stands above it grows. */
function usePageTop(list: { readonly current: HTMLElement | null }, long: boolean): number | undefined {
  const [top, setTop] = useState<number>();
  useLayoutEffect(() => {
    if (!long) return;
    const place = () => setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    place();
    const observer = new ResizeObserver(place);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list, long]);
  return top;
}

/** Which row has the focus, heard of wherever in it the focus is. */
function useFocusedRow(list: { readonly current: HTMLElement | null }, onFocus: (index: number) => void) {
  useEffect(() => {
    const element = list.current;
    const hear = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('[data-index]') : null;
      if (row !== null) onFocus(Number(row.getAttribute('data-index')));
    };
    element?.addEventListener('focusin', hear);
    return () => element?.removeEventListener('focusin', hear);
  }, [list, onFocus]);
}
