import type { Context } from '@microsoft/microsoft-graph-client';
import { Call } from './Call.ts';

/** The call a middleware is working for. */
export function callOf(context: Context): Call {
  const call = context.middlewareControl?.getMiddlewareOptions(Call);
  if (!(call instanceof Call)) throw new Error('A request without a call.');
  return call;
}
