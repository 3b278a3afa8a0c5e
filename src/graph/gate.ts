/** Remembers, for all calls together, until when a service has asked to be left alone. */
export type Gate = {
  readonly close: (services: Iterable<string>, milliseconds: number) => void;
  /** When all of them may be asked again, in milliseconds since 1970; 0 when none has ever been closed. */
  readonly opensAt: (services: Iterable<string>) => number;
};

/** Makes a gate that stands open. */
export function createGate(now: () => Date): Gate {
  const opening = new Map<string, number>();
  return {
    close: (services, milliseconds) => {
      const until = now().getTime() + milliseconds;
      for (const service of services) opening.set(service, Math.max(opening.get(service) ?? 0, until));
    },
    opensAt: (services) => Math.max(0, ...[...services].map((service) => opening.get(service) ?? 0)),
  };
}

/** Which of Microsoft's services answers a path: each has its own limits. */
export function serviceOf(path: string): string {
  const [, , first = '', , third] = path.split(/[/?]/);
  return third === 'planner' ? third : first;
}
