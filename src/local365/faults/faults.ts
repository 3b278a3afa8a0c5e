import type { GraphRequest } from '../graph/route.ts';
import { isFromHost } from '../meter/isFromHost.ts';
import type { Fault } from './fault.ts';
import { readFault } from './readFault.ts';

/**
 * Which requests go wrong, and how. Of the requests that `method`, `operation` and `path` fit, all do, or the `nth` alone, or a `share` of them
 * (0.5 is every second; nothing is left to chance), at most `times` of them.
 */
export type FaultRule = {
  /** A fault's name, as `readFault` reads it. */
  readonly fault: string;
  readonly method?: string;
  /** Part of the operation's name in the contract: `/items/{listItem-id}/fields`. */
  readonly operation?: string;
  /** Part of the address as it was asked, decoded: `/lists/Tiltak/`. */
  readonly path?: string;
  readonly nth?: number;
  readonly share?: number;
  readonly times?: number;
};

/** A rule with how often it has been met and how often it struck. */
export type FaultCount = FaultRule & { readonly met: number; readonly struck: number };

/** Faults on demand, by the header `x-local365-fault` of a request or by rule. The host page's own calls are left alone by rules. */
export type Faults = {
  readonly next: (request: GraphRequest, operation: string) => Fault | undefined;
  readonly add: (rule: FaultRule) => void;
  readonly clear: () => void;
  readonly rules: () => readonly FaultCount[];
};

/** No faults, until asked for. */
export function createFaults(): Faults {
  let rules: FaultCount[] = [];
  return {
    add: (rule) => {
      rules = [...rules, { ...rule, met: 0, struck: 0 }];
    },
    clear: () => {
      rules = [];
    },
    rules: () => rules,
    next: (request, operation) => {
      const asked = request.headers.get('x-local365-fault');
      if (asked !== null) return readFault(asked, request);
      if (rules.length === 0 || isFromHost(request.headers)) return undefined;
      const index = rules.findIndex((rule) => fits(rule, request, operation) && strikes({ ...rule, met: rule.met + 1 }));
      rules = rules.map((rule, at) =>
        fits(rule, request, operation) ? { ...rule, met: rule.met + 1, struck: rule.struck + Number(at === index) } : rule,
      );
      const rule = rules[index];
      return rule === undefined ? undefined : readFault(rule.fault, request);
    },
  };
}

function fits({ method, operation, path }: FaultRule, request: GraphRequest, asked: string): boolean {
  return (
    (method === undefined || method === request.method) &&
    (operation === undefined || asked.includes(operation)) &&
    (path === undefined || decodeURIComponent(request.url.pathname + request.url.search).includes(path))
  );
}

/** Whether a rule strikes the request it has now met. */
function strikes({ nth, share = 1, times = Infinity, met, struck }: FaultCount): boolean {
  if (struck >= times) return false;
  if (nth !== undefined) return met === nth;
  return Math.floor(met * share) > Math.floor((met - 1) * share);
}
