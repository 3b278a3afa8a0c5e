import { onTestFinished, vi } from 'vitest';

/** jsdom lays nothing out: for one test every element is so many pixels high, in a window of 768. */
export function laidOut(height: number): void {
  const spy = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(height);
  onTestFinished(() => spy.mockRestore());
}

/** As a browser says that it lays the page out for paper, and that it is done. */
export function print(what: 'beforeprint' | 'afterprint'): void {
  window.dispatchEvent(new Event(what));
}
