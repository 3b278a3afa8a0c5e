import { useCallback, useEffect, useRef, useState } from 'react';
import type { TabHost } from '../protocol/tabHost.ts';
import type { TabTarget } from './tabTarget.ts';

/** The one frame that is kept: what it shows, and whether it is seen. `n` changes when a new page is loaded, `woken` when it is woken. */
type Kept = {
  readonly n: number;
  readonly target: TabTarget;
  readonly state: 'shown' | 'leaving' | 'asleep';
  readonly woken: number;
};

/** How long a tab may take to get ready to be hidden, in milliseconds. */
const farewell = 5_000;

/**
 * Keeps an app's frame as Teams does: an app that listens for `beforeUnload` and `load` is put to sleep
 * when the person goes elsewhere and woken with its new place when they come back; any other is dropped.
 */
export function useKeptFrame(target: TabTarget | undefined, visit: number) {
  const [kept, setKept] = useState<Kept | undefined>();
  const host = useRef<TabHost | undefined>(undefined);
  const turn = useRef(0);
  const wish = target === undefined ? '' : JSON.stringify([target.key, target.place ?? '', target.entityId, visit]);

  const load = useCallback(
    (next: TabTarget) => setKept((now) => ({ n: (now?.n ?? 0) + 1, target: next, state: 'shown', woken: 0 })),
    [],
  );

  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    const move = async () => {
      if (kept === undefined) {
        if (target !== undefined) load(target);
        return;
      }
      const tab = host.current;
      const canSleep = tab !== undefined && tab.listensFor('beforeUnload') && tab.listensFor('load');
      if (kept.state !== 'asleep') {
        setKept({ ...kept, state: 'leaving' });
        if (tab !== undefined) await Promise.race([tab.suspend(), new Promise((resolve) => setTimeout(resolve, farewell))]);
        if (turn.current !== mine) return;
      }
      if (!canSleep) {
        host.current = undefined;
        if (target === undefined) setKept(undefined);
        else load(target);
      } else if (target === undefined) setKept({ ...kept, state: 'asleep' });
      else setKept({ ...kept, target, state: 'shown', woken: kept.woken + 1 });
    };
    void move();
    // Only a new wish is a reason to move: what is kept changes because of the move.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wish]);

  // After the frame has been drawn with its new place, so that `getContext` already says it.
  useEffect(() => {
    if (kept !== undefined && kept.woken > 0) host.current?.resume(kept.target.entityId, kept.target.contentUrl);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kept?.woken]);

  const meet = useCallback((tab: TabHost) => {
    host.current = tab;
  }, []);
  return { kept, meet, retry: () => kept && load(kept.target) };
}
