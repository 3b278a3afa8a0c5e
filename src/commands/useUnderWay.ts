import { useMemo } from 'react';
import type { MeasureId } from '../domain/id.ts';
import { isUnderWay, ofKind } from '../outbox/entry.ts';
import { useEntries } from './openDesk.ts';

/** The measures with edits that are on their way: the list does not say so yet, and Planner is neither compared with them nor told of them. */
export function useUnderWay(): ReadonlySet<MeasureId> {
  const entries = useEntries();
  return useMemo(() => {
    const sent = ofKind(entries, 'measure').filter(isUnderWay);
    return new Set(sent.map(({ write }) => write.wish.measure.id));
  }, [entries]);
}
