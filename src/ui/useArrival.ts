import { useEffect } from 'react';

/** Brings what a link led to (`data-marked`) into sight, once, when its list is first shown. */
export function useArrival(list: { readonly current: HTMLElement | null }): void {
  useEffect(() => list.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'center' }), [list]);
}
