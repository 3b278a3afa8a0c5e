import { useState } from 'react';
import type { IndicatorId } from '../../domain/id.ts';

/** Which rows stand open, and which one is being reported: the person's own reading place. */
export type Opened = {
  readonly has: (id: IndicatorId) => boolean;
  readonly toggle: (id: IndicatorId) => void;
  readonly reporting: IndicatorId | undefined;
  /** Begins reporting an indicator, or ends it with undefined. */
  readonly report: (id: IndicatorId | undefined) => void;
};

/** Rows open one by one and stay open; a row a link led to is open from the start. */
export function useOpened(first: string | undefined): Opened {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(first === undefined ? [] : [first]));
  const [reporting, report] = useState<IndicatorId | undefined>();
  const toggle = (id: IndicatorId) =>
    setOpen((now) => (now.has(id) ? new Set([...now].filter((each) => each !== id)) : new Set([...now, id])));
  return {
    has: (id) => open.has(id) || reporting === id,
    toggle: (id) => {
      if (reporting !== id) toggle(id);
    },
    reporting,
    report,
  };
}
