import type { HostDesk } from './hostDesk.ts';
import { initializeAnswer } from './runtime.ts';
import type { TabCalls } from './tabHost.ts';

/** `app`: start, context, and how the start went. */
export function appCalls(desk: HostDesk): TabCalls {
  const failed = (expected: boolean) => (args: readonly unknown[]) => {
    desk.onStart({ kind: 'failed', expected, reason: text(args[0]), message: text(args[1]) });
    return undefined;
  };
  return {
    initialize: () => initializeAnswer(desk.frame),
    getContext: () => [desk.context()],
    'appInitialization.appLoaded': () => {
      desk.onStart({ kind: 'loaded' });
      return undefined;
    },
    'appInitialization.success': () => {
      desk.onStart({ kind: 'succeeded' });
      return [];
    },
    'appInitialization.failure': failed(false),
    'appInitialization.expectedFailure': failed(true),
  };
}

function text(value: unknown) {
  return typeof value === 'string' ? value : '';
}
