import { useSyncExternalStore } from 'react';
import { usePrinting } from './usePrinting.ts';

/** Narrow is a phone or a meeting's side panel, wide has room for the unit tree beside the page. */
export type Width = 'narrow' | 'medium' | 'wide';

const narrow = '(max-width: 639px)';
const wide = '(min-width: 1100px)';

function subscribe(changed: () => void) {
  const queries = [narrow, wide].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

function widthNow(): Width {
  if (window.matchMedia(narrow).matches) return 'narrow';
  return window.matchMedia(wide).matches ? 'wide' : 'medium';
}

/** The room there is now, followed as it changes; paper has room for tables, and none beside them. */
export function useWidth(): Width {
  const onScreen = useSyncExternalStore(subscribe, widthNow);
  return usePrinting() ? 'medium' : onScreen;
}
