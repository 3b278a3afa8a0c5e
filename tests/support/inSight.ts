import { onTestFinished, vi } from 'vitest';

/** jsdom shows nobody anything: for one test every element that is watched has come into sight. */
export function inSight(): void {
  class Watcher {
    constructor(private readonly tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {}
    observe() {
      this.tell([{ isIntersecting: true }]);
    }
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Watcher);
  onTestFinished(() => void vi.unstubAllGlobals());
}
