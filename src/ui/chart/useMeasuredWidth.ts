import { useCallback, useState } from 'react';

/**
 * The width of an element in whole pixels, followed as it changes, so that what is drawn in it has text of the true size. `assumed` until
 * the element is there; it is measured before anything is painted.
 */
export function useMeasuredWidth(assumed: number): {
  readonly width: number;
  readonly ref: (element: HTMLElement | null) => void;
} {
  const [width, setWidth] = useState(assumed);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = () => {
      const now = Math.floor(element.getBoundingClientRect().width);
      if (now > 0) setWidth(now);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { width, ref };
}
