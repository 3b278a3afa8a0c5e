import { appCalls } from './appCalls.ts';
import { authenticationCalls } from './authenticationCalls.ts';
import { clipboardCalls } from './clipboardCalls.ts';
import { dialogCalls } from './dialogCalls.ts';
import type { FlatContext, HostDesk } from './hostDesk.ts';
import { answerTo, readTabMessage } from './hostMessage.ts';
import type { HostMessage } from './hostMessage.ts';
import { answerBroker } from './nestedAppAuth.ts';
import { errorCode, notSupported } from './notSupported.ts';
import { pagesCalls } from './pagesCalls.ts';

/** The calls of one capability: what is answered, or `undefined` where teams-js waits for no answer. */
export type TabCalls = Readonly<
  Record<string, (args: readonly unknown[]) => readonly unknown[] | undefined | Promise<readonly unknown[] | undefined>>
>;

/** How a tab answered when it was asked to save or remove itself. */
export type SettingsOutcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly reason: string };

/** One tab's end of the Teams host protocol (teams-host-protocol.md), for the unmodified teams-js on the other side. */
export type TabHost = {
  readonly receive: (posted: unknown) => Promise<void>;
  /** Whether the tab has asked to hear of something: `beforeUnload`, `load`, `save`, `remove`, `backButton`, … */
  readonly listensFor: (name: string) => boolean;
  readonly pushTheme: (theme: string) => void;
  readonly pushContext: (context: FlatContext) => void;
  readonly push: (func: string, args: readonly unknown[]) => void;
  /** Asks the tab to get ready to be hidden; resolves when it is, at once when it does not listen. */
  readonly suspend: () => Promise<void>;
  readonly resume: (entityId: string, contentUrl: string) => void;
  readonly save: (webhookUrl?: string) => Promise<SettingsOutcome>;
  readonly remove: () => Promise<SettingsOutcome>;
};

/** Makes the host's end for one tab: `post` sends to the tab's window, `desk` is what the page does for it. */
export function createTabHost(post: (message: HostMessage) => void, desk: HostDesk): TabHost {
  const listening = new Set<string>();
  const waiting = new Map<string, (args: readonly unknown[]) => void>();
  const settled = (name: string) => (args: readonly unknown[]) => {
    waiting.get(name)?.(args);
    waiting.delete(name);
    return undefined;
  };
  const outcome = (args: readonly unknown[], ok: boolean): SettingsOutcome =>
    ok ? { kind: 'done' } : { kind: 'refused', reason: typeof args[0] === 'string' ? args[0] : '' };

  const calls: TabCalls = {
    ...appCalls(desk),
    ...pagesCalls(desk),
    ...dialogCalls(desk),
    ...authenticationCalls(desk),
    ...clipboardCalls(desk),
    registerHandler: ([name]) => {
      listening.add(String(name));
      return undefined;
    },
    readyToUnload: settled('unload'),
    'settings.save.success': settled('save:done'),
    'settings.save.failure': settled('save:refused'),
    'settings.remove.success': settled('remove:done'),
    'settings.remove.failure': settled('remove:refused'),
  };

  const ask = (name: 'save' | 'remove', args: readonly unknown[]) =>
    new Promise<SettingsOutcome>((resolve) => {
      waiting.set(`${name}:done`, (answer) => resolve(outcome(answer, true)));
      waiting.set(`${name}:refused`, (answer) => resolve(outcome(answer, false)));
      post({ func: `settings.${name}`, args });
    });

  return {
    receive: async (posted) => {
      const message = readTabMessage(posted);
      if (message === undefined) return;
      if (message.func === 'nestedAppAuth.execute') {
        const answer = await answerBroker(message.data, desk.broker);
        if (answer !== undefined) post(answerTo(message, ['', answer]));
        return;
      }
      const args = await answered(calls, message.func, message.args);
      if (args !== undefined) post(answerTo(message, args));
    },
    listensFor: (name) => listening.has(name),
    pushTheme: (theme) => post({ func: 'themeChange', args: [theme] }),
    pushContext: (context) => {
      if (listening.has('contextChange')) post({ func: 'contextChange', args: [context] });
    },
    push: (func, args) => post({ func, args }),
    suspend: () =>
      new Promise((resolve) => {
        if (!listening.has('beforeUnload')) return resolve();
        waiting.set('unload', () => resolve());
        post({ func: 'beforeUnload', args: [] });
      }),
    resume: (entityId, contentUrl) => post({ func: 'load', args: [{ entityId, contentUrl }] }),
    save: (webhookUrl) => ask('save', [webhookUrl === undefined ? {} : { webhookUrl }]),
    remove: () => ask('remove', []),
  };
}

async function answered(calls: TabCalls, func: string, args: readonly unknown[]) {
  const call = Object.hasOwn(calls, func) ? calls[func] : undefined;
  if (call === undefined) return notSupported(func);
  try {
    return await call(args);
  } catch (error) {
    return [{ errorCode: errorCode.internalError, message: error instanceof Error ? error.message : String(error) }];
  }
}
