import type { GraphRequest } from '../graph/route.ts';
import { hostClientId } from '../identity/caller.ts';
import type { Caller } from '../identity/caller.ts';

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
  /** Counts a round trip and hands its response on. */
  readonly exchange: (request: GraphRequest, response: Response) => Promise<Response>;
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
    exchange: async (request, response) => {
      if (isHosts(request)) return response;
      const content = await response.arrayBuffer();
      add({
        exchanges: reading.exchanges + 1,
        bytesIn: reading.bytesIn + Buffer.byteLength(request.text),
        bytesOut: reading.bytesOut + content.byteLength,
      });
      return new Response(content.byteLength === 0 ? null : content, { status: response.status, headers: response.headers });
    },
  };
}

/** The host page's own calls carry its client id; they were verified before, so the claim is only read. */
function isHosts({ headers }: GraphRequest) {
  const claims = headers.get('authorization')?.split('.')[1] ?? '';
  return Buffer.from(claims, 'base64url').toString().includes(hostClientId);
}
