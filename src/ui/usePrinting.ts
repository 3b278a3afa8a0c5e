import { useSyncExternalStore } from 'react';

let printing = false;

function subscribe(changed: () => void) {
  const paper = window.matchMedia('print');
  const set = (now: boolean) => () => {
    printing = now;
    changed();
  };
  const [begin, end] = [set(true), set(false)];
  const follow = () => set(paper.matches)();
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  paper.addEventListener('change', follow);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    paper.removeEventListener('change', follow);
  };
}

/** Whether the page is being laid out for paper, where nothing can be scrolled to. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}
