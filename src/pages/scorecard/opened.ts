import { useRef, useState } from 'react';
import type { IndicatorId } from '../../domain/id.ts';

/** Which rows stand open, and which one is being reported: the person's own reading place. */
export type Opened = {
  readonly has: (id: IndicatorId) => boolean;
  /** The row that was opened last, of those that stand open. */
  readonly last: string | undefined;
  readonly toggle: (id: IndicatorId) => void;
  readonly reporting: IndicatorId | undefined;
  readonly report: (id: IndicatorId) => void;
  /** Ends the reporting; `saved` only on the server's own word. */
  readonly endReport: (saved: boolean) => void;
  /** The row that was saved last. */
  readonly saved: IndicatorId | undefined;
  /** True once, for the row a link or the way back led to: it is brought into sight. */
  readonly arriveAt: (id: IndicatorId) => boolean;
};

/** Rows open one by one and stay open; a row a link led to is open from the start. */
export function useOpened(first: string | undefined): Opened {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(first === undefined ? [] : [first]));
  const [reporting, setReporting] = useState<IndicatorId | undefined>();
  const [saved, setSaved] = useState<IndicatorId | undefined>();
  const led = useRef(first);
  const toggle = (id: IndicatorId) =>
    setOpen((now) => (now.has(id) ? new Set([...now].filter((each) => each !== id)) : new Set([...now, id])));
  return {
    has: (id) => open.has(id) || reporting === id,
    last: reporting ?? [...open].at(-1),
    toggle: (id) => {
      if (reporting !== id) toggle(id);
    },
    reporting,
    report: (id) => {
      setOpen((now) => new Set([...now, id]));
      setReporting(id);
    },
    endReport: (isSaved) => {
      setSaved(isSaved ? reporting : undefined);
      setReporting(undefined);
    },
    saved,
    arriveAt: (id) => {
      const here = led.current === id;
      if (here) led.current = undefined;
      return here;
    },
  };
}
