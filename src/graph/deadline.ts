/** Rings once after so many milliseconds; the function it gives back stops it. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;

/** The time one call has for itself. It stands still while a token is waited for: a person may be reading a consent dialog. */
export type Deadline = {
  /** Aborted when the time is up, or with the caller's own signal. */
  readonly signal: AbortSignal;
  readonly remaining: () => number;
  /** Runs the work while the clock stands still. */
  readonly paused: <T>(work: () => Promise<T>) => Promise<T>;
  /** Stops the clock for good. */
  readonly end: () => void;
};

const realAlarm: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

/** Starts the clock of a call. */
export function startDeadline(
  milliseconds: number,
  now: () => Date,
  outer: AbortSignal | undefined,
  alarm = realAlarm,
): Deadline {
  const stop = new AbortController();
  let left = milliseconds;
  let startedAt = 0;
  let silence = () => {};
  const remaining = () => Math.max(0, left - (now().getTime() - startedAt));
  const run = () => {
    startedAt = now().getTime();
    silence = alarm(left, () => stop.abort(new DOMException('The time of the call is up.', 'TimeoutError')));
  };
  run();
  return {
    signal: outer === undefined ? stop.signal : AbortSignal.any([stop.signal, outer]),
    remaining,
    paused: async (work) => {
      silence();
      left = remaining();
      try {
        return await work();
      } finally {
        run();
      }
    },
    end: () => silence(),
  };
}
