import { useMemo, useState } from 'react';
import type { MeasureId } from '../../domain/id.ts';

/** Which rows stand open, and which of them were opened to make a task. */
export type OpenMeasures = {
  readonly any: boolean;
  readonly has: (id: MeasureId) => boolean;
  readonly toggle: (id: MeasureId) => void;
  readonly openTask: (id: MeasureId) => void;
  readonly onTask: (id: MeasureId) => boolean;
};

/** Rows open one by one and stay open. */
export function useOpenMeasures(): OpenMeasures {
  const [open, setOpen] = useState<ReadonlyMap<MeasureId, 'all' | 'task'>>(new Map());
  return useMemo(() => {
    const set = (id: MeasureId, how: 'all' | 'task' | undefined) =>
      setOpen((now) => new Map([...[...now].filter(([each]) => each !== id), ...(how ? [[id, how] as const] : [])]));
    return {
      any: open.size > 0,
      has: (id) => open.has(id),
      toggle: (id) => set(id, open.has(id) ? undefined : 'all'),
      openTask: (id) => set(id, 'task'),
      onTask: (id) => open.get(id) === 'task',
    };
  }, [open]);
}
