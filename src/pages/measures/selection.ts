import { useMemo, useState } from 'react';
import type { MeasureId } from '../../domain/id.ts';
import type { MeasureLine } from './measuresView.ts';

/** Which measures are chosen to be changed together, among those that are shown and may be. */
export type Selection = {
  readonly ids: ReadonlySet<MeasureId>;
  readonly lines: readonly MeasureLine[];
  /** How many could be chosen. */
  readonly all: number;
  readonly toggle: (id: MeasureId) => void;
  /** All that are shown, or none where all are chosen. */
  readonly toggleAll: () => void;
  readonly clear: () => void;
};

/** What is chosen and goes out of sight is no longer chosen: nobody changes what they do not see. */
export function useSelection(shown: readonly MeasureLine[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<MeasureId>>(new Set());
  return useMemo(() => {
    const may = shown.filter(({ mayUpdate }) => mayUpdate);
    const lines = chosen.size === 0 ? [] : may.filter(({ id }) => chosen.has(id));
    return {
      ids: new Set(lines.map(({ id }) => id)),
      lines,
      all: may.length,
      toggle: (id) => setChosen((now) => (now.has(id) ? new Set([...now].filter((each) => each !== id)) : new Set([...now, id]))),
      toggleAll: () => setChosen(lines.length === may.length ? new Set() : new Set(may.map(({ id }) => id))),
      clear: () => setChosen(new Set()),
    };
  }, [shown, chosen]);
}
