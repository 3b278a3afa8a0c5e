import { useEffect } from 'react';

/** How far a key goes down the rows: by one, by a page, or to an end. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** Where the keys may go: which lines are rows, and how one is brought into the page with the focus. */
export type Walk = {
  readonly count: number;
  readonly isRow: (index: number) => boolean;
  readonly focusRow: (index: number, selector: string) => void;
};

/**
 * Keys that go about in a table: up and down the same control in the next row, a page at a time or to an end, left and right the controls
 * of one row. Controls say who they are in `data-walk`. Where one writes or chooses, the keys are that control's own.
 */
export function useWalk(list: { readonly current: HTMLElement | null }, { count, isRow, focusRow }: Walk): void {
  useEffect(() => {
    const element = list.current;
    const hear = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
      const { target } = event;
      const row = target.closest<HTMLElement>('[data-index]');
      if (row === null || target.dataset['walk'] === undefined) return;
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        const controls = [...row.querySelectorAll<HTMLElement>('[data-walk]')];
        controls[controls.indexOf(target) + (event.key === 'ArrowRight' ? 1 : -1)]?.focus();
      } else {
        const step = steps[event.key];
        if (step === undefined) return;
        const to = rowFrom(Number(row.dataset['index']), step, { count, isRow });
        focusRow(to, `[data-walk="${target.dataset['walk']}"]`);
      }
      event.preventDefault();
    };
    element?.addEventListener('keydown', hear);
    return () => element?.removeEventListener('keydown', hear);
  }, [list, count, isRow, focusRow]);
}

/** The row so many rows on; the last one there is where they end before that. */
function rowFrom(from: number, step: number, { count, isRow }: Omit<Walk, 'focusRow'>): number {
  const way = step < 0 ? -1 : 1;
  if (!Number.isFinite(step)) {
    for (let at = way < 0 ? 0 : count - 1; at >= 0 && at < count; at -= way) if (isRow(at)) return at;
    return from;
  }
  let [to, left] = [from, Math.abs(step)];
  for (let at = from + way; at >= 0 && at < count && left > 0; at += way)
    if (isRow(at)) {
      to = at;
      left -= 1;
    }
  return to;
}
