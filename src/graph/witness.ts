import type { Middleware } from '@microsoft/microsoft-graph-client';
import { callOf } from './callOf.ts';

/** The first of the chain: notes on the call what stopped it, since graph-client hands out an error of its own instead. */
export function createWitness(): Middleware {
  let next: Middleware | undefined;
  return {
    setNext: (middleware) => void (next = middleware),
    execute: async (context) => {
      try {
        await next?.execute(context);
      } catch (failure) {
        callOf(context).failure = failure;
        throw failure;
      }
    },
  };
}
