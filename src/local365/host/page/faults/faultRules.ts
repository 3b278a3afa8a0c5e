import { callHost } from '../load/hostApi.ts';

/** A rule of which calls go wrong and how, with how often it has been met and how often it struck. */
export type FaultRule = {
  readonly fault: string;
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly nth?: number | undefined;
  readonly times?: number | undefined;
};

export type FaultCount = FaultRule & { readonly met: number; readonly struck: number };

/** The faults the panel offers; `-after` is added to those that can come after a write. */
export const graphFaults: readonly string[] = [
  '429',
  '429-without',
  '503',
  '504',
  'reset',
  'hang',
  'offline',
  'latency=2000',
  'truncated',
  'malformed',
  'html',
  'wrong-types',
  '401',
  'cae',
  '403',
  '404',
  '409',
  '410',
  '412',
  '423',
  '500',
];

export const loadFaults = () => callHost<FaultCount[]>('GET', 'faults');
export const addFault = (rule: FaultRule) => callHost<FaultCount[]>('POST', 'faults', rule);
export const clearFaults = () => callHost<FaultCount[]>('DELETE', 'faults');
