import type { GraphRequest } from '../graph/route.ts';
import { hostClientId } from '../identity/caller.ts';
import type { Caller } from '../identity/caller.ts';
import { isFromHost } from './isFromHost.ts';

/** What Microsoft would have counted since the last reset. Bytes are bodies, before compression. */
export type MeterReading = {
  /** Round trips, a batch being one; preflights are not among them. */
  readonly exchanges: number;
  readonly preflights: number;
  /** Operations, each member of a batch being one. */
  readonly operations: Readonly<Record<string, number>>;
  readonly units: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly throttled: number;
};

/** Counts what the app (not the host page) asks for. */
export type Meter = {
  readonly read: () => MeterReading;
  readonly reset: () => void;
  readonly preflight: () => void;
  readonly charge: (operation: string, cost: number, caller: Caller) => void;
  readonly throttled: (caller: Caller) => void;
  /** Counts a round trip whose answer has so many bytes. */
  readonly exchange: (request: GraphRequest, size: number) => void;
};

const zero: MeterReading = { exchanges: 0, preflights: 0, operations: {}, units: 0, bytesIn: 0, bytesOut: 0, throttled: 0 };

/** A meter at zero. */
export function createMeter(): Meter {
  let reading = zero;
  const add = (more: Partial<MeterReading>) => {
    reading = { ...reading, ...more };
  };
  return {
    read: () => reading,
    reset: () => add({ ...zero, operations: {} }),
    preflight: () => add({ preflights: reading.preflights + 1 }),
    charge: (operation, cost, { appId }) => {
      if (appId === hostClientId) return;
      const times = (reading.operations[operation] ?? 0) + 1;
      add({ units: reading.units + cost, operations: { ...reading.operations, [operation]: times } });
    },
    throttled: ({ appId }) => {
      if (appId !== hostClientId) add({ throttled: reading.throttled + 1 });
    },
    exchange: (request, size) => {
      if (isFromHost(request.headers)) return;
      add({
        exchanges: reading.exchanges + 1,
        bytesIn: reading.bytesIn + Buffer.byteLength(request.text),
        bytesOut: reading.bytesOut + size,
      });
    },
  };
}
