const firstPause = 500;

/** How long Graph asks us to stay away, in milliseconds; undefined when it does not say. Seconds or an HTTP date. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const ahead = Date.parse(header) - now.getTime();
  return ahead > 0 ? ahead : undefined; // a date in the past is a wrong clock, not a leave to come at once
}

/** Milliseconds before the next attempt when Graph does not say: 0.5, 1, 2 s and up to half as much again, by the call's id. */
export function backOff(attempt: number, callId: string): number {
  const spread = (Number.parseInt(callId.replaceAll('-', '').slice(0, 2), 16) || 0) / 255;
  return Math.round(firstPause * 2 ** attempt * (1 + spread / 2));
}
