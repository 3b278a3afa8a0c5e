import { app } from '@microsoft/teams-js';
import { browserHost } from './browserHost.ts';
import type { Host } from './host.ts';
import { teamsHost } from './teamsHost.ts';
import { realAlarm, within, type Alarm } from './within.ts';

/** Milliseconds a host has to answer before we go on without one; teams-js itself would wait a minute. */
export const hostLimit = 5000;

/** Finds out what surrounds us: the Teams host if one answers in time, else the plain browser. Never fails. */
export async function startHost(alarm: Alarm = realAlarm): Promise<Host> {
  const alone = window.parent === window && !('nativeInterface' in window); // the mobile apps have no parent window
  if (alone) return browserHost();
  const begun = app.initialize().then(app.getContext);
  try {
    return teamsHost(await within(hostLimit, begun, () => new Error('No host answered.'), alarm));
  } catch {
    return browserHost();
  }
}
