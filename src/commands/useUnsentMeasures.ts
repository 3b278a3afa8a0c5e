import { useMemo } from 'react';
import type { Measure } from '../domain/measure.ts';
import { isUnderWay, ofKind } from '../outbox/entry.ts';
import { useEntries } from './openDesk.ts';
import { withMeasures } from './unsentRows.ts';

/** Measures as they will be when everything this person has said of them is saved. */
export function useUnsentMeasures(measures: readonly Measure[]): readonly Measure[] {
  const entries = useEntries();
  return useMemo(() => withMeasures(measures, ofKind(entries, 'measure').filter(isUnderWay)), [measures, entries]);
}
