import type { GraphRequest } from '../graph/route.ts';
import { ConnectionFault } from './ConnectionFault.ts';
import type { Fault } from './fault.ts';
import { refusingFaults } from './refusingFaults.ts';
import { spoilingFaults } from './spoilingFaults.ts';
import { refusalAnswer } from '../graph/refusalAnswer.ts';
import { Refusal } from '../graph/Refusal.ts';

/**
 * Reads the name of a fault: `503`, `429=30`, `504-after`, `latency=200`, `missing-column=Kode`.
 *
 * `-after` lets the write happen first. A name that is not known is refused, so that no test passes for a misspelling.
 */
export function readFault(text: string, request: GraphRequest): Fault {
  const [, name = '', after, value] = /^([\w-]+?)(-after)?(?:=(.*))?$/.exec(text.trim()) ?? [];
  const fault = faultNamed(name, value, request);
  if (fault === undefined)
    return async (trace) => refusalAnswer(new Refusal('unknownFault', { message: `No fault is called «${text}».` }), trace);
  if (after === undefined) return fault;
  return async (trace, real) => {
    await real();
    return fault(trace, real);
  };
}

function faultNamed(name: string, value: string | undefined, request: GraphRequest): Fault | undefined {
  switch (name) {
    case 'reset':
    case 'offline':
      return async () => {
        throw new ConnectionFault(name);
      };
    case 'hang':
      return async () => hang(request.signal);
    case 'latency':
      return async (_trace, real) => {
        await new Promise((resolve) => setTimeout(resolve, Number(value ?? 1000)));
        return real();
      };
  }
  const refusal = refusingFaults[name];
  if (refusal !== undefined) return async (trace) => refusalAnswer(refusal({ request, value, now: trace.now }), trace);
  const spoil = spoilingFaults[name];
  if (spoil !== undefined) return async (_trace, real) => spoil(await real(), value);
  return undefined;
}

/** Never answers; gives up only when the caller does. */
function hang(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal?.aborted === true) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
