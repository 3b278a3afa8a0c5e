/** Rings once after so many milliseconds; the function it gives back stops it. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;

/** The alarm of the real clock. */
export const realAlarm: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

/** The promise's own outcome, or the given error when it takes longer: neither teams-js nor msal gives up by itself. */
export function within<T>(milliseconds: number, promise: Promise<T>, tooLate: () => Error, alarm: Alarm = realAlarm): Promise<T> {
  return new Promise((resolve, reject) => {
    const silence = alarm(milliseconds, () => reject(tooLate()));
    promise.then(resolve, reject).finally(silence);
  });
}
