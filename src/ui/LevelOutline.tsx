import type { Level } from '../domain/assessment.ts';

const label = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** The shape of a level drawn in a square of 20, in the current colour; `--mark-cut` is the colour of what is cut out of it. */
export function LevelOutline({ level }: { readonly level: Level }) {
  switch (level) {
    case 'desired':
      return (
        <>
          <circle cx="10" cy="10" r="9" fill="currentColor" />
          <path d="M6 10.4 8.8 13 14 7.4" {...label} stroke="var(--mark-cut)" />
        </>
      );
    case 'acceptable':
      return (
        <>
          <rect x="1.5" y="1.5" width="17" height="17" rx="4" {...label} strokeWidth={1.6} />
          <path d="M5.5 10h9" {...label} strokeWidth={3} />
        </>
      );
    case 'unacceptable':
      return (
        <>
          <path d="M10 .8 19.2 10 10 19.2.8 10Z" fill="currentColor" />
          <path d="M10 5.6v8M6.9 10.8l3.1 3 3.1-3" {...label} stroke="var(--mark-cut)" />
        </>
      );
    case 'notMeasured':
      return <circle cx="10" cy="10" r="8" {...label} strokeDasharray="2.4 3.6" />;
    case 'unassessed':
      return (
        <>
          <circle cx="10" cy="10" r="8.2" {...label} strokeWidth={1.6} />
          <circle cx="10" cy="10" r="1.8" fill="currentColor" />
        </>
      );
    case 'unread':
      return (
        <>
          <rect x="2" y="2" width="16" height="16" rx="1.5" {...label} strokeWidth={1.6} />
          <path d="M7.8 8a2.3 2.3 0 1 1 3.2 2.1c-.7.3-1 .8-1 1.5M10 14.6v.1" {...label} />
        </>
      );
  }
}
