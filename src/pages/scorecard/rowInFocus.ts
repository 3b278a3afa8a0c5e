import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

/** The row whose limits the legend says: the one that is pointed at, else the one with the focus. Only the legend listens; the table does not draw anew. */
export type RowInFocus = { readonly now: () => string | undefined; readonly listen: (changed: () => void) => () => void };

/** Follows pointer and focus over the rows in an element; a row says which it is by `data-row`. */
export function useRowInFocus<Area extends HTMLElement>() {
  const [store] = useState(createStore);
  const area = useRef<Area>(null);
  useEffect(() => {
    const element = area.current;
    const rowOf = ({ target }: Event) =>
      (target instanceof Element ? target.closest('[data-row]') : null)?.getAttribute('data-row') ?? undefined;
    const heard = {
      pointerover: (event: Event) => store.point(rowOf(event)),
      pointerleave: () => store.point(undefined),
      focusin: (event: Event) => store.focus(rowOf(event)),
      focusout: () => store.focus(undefined),
    };
    for (const [name, hear] of Object.entries(heard)) element?.addEventListener(name, hear);
    return () => {
      for (const [name, hear] of Object.entries(heard)) element?.removeEventListener(name, hear);
    };
  }, [store]);
  return { area, rowInFocus: store };
}

/** The row now, followed as it changes. */
export function useFocusedRow({ now, listen }: RowInFocus): string | undefined {
  return useSyncExternalStore(listen, now);
}

function createStore() {
  let [pointed, focused]: (string | undefined)[] = [undefined, undefined];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const changed of listeners) changed();
  };
  return {
    now: () => pointed ?? focused,
    listen: (changed: () => void) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    point: (row: string | undefined) => {
      pointed = row;
      tell();
    },
    focus: (row: string | undefined) => {
      focused = row;
      tell();
    },
  };
}
