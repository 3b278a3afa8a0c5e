import { useCallback, useState } from 'react';

/** Whether an element has come near to what is on the screen; once it has, it stays so. */
export function useInSight(): { readonly seen: boolean; readonly ref: (element: Element | null) => void } {
  const [seen, setSeen] = useState(false);
  const ref = useCallback((element: Element | null) => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setSeen(true);
        observer.disconnect();
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { seen, ref };
}
