import type { BrokerDesk } from './nestedAppAuth.ts';
import type { FrameContext } from './runtime.ts';

/** What a tab is told of where it stands: teams-js' own flat form, which it turns into `app.Context`. */
export type FlatContext = Readonly<Record<string, unknown>>;

/** A place in an app, as deep links and `navigateToApp` give it. */
export type AppPlace = {
  readonly appId: string;
  readonly pageId: string;
  readonly subPageId: string | undefined;
  readonly channelId: string | undefined;
};

/** A page in a dialog, as `dialog.url.open` asks for it. */
export type DialogWish = {
  readonly url: string;
  readonly title: string;
  readonly width: number | string;
  readonly height: number | string;
};

/** What a tab was set up with. */
export type TabSettings = {
  readonly entityId?: string | undefined;
  readonly contentUrl?: string | undefined;
  readonly websiteUrl?: string | undefined;
  readonly removeUrl?: string | undefined;
  readonly suggestedDisplayName?: string | undefined;
};

/** How a tab says its start went. */
export type TabStart =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'failed'; readonly expected: boolean; readonly reason: string; readonly message: string };

/** All that the host page does for a tab. The protocol words it; the page does it. */
export type HostDesk = {
  readonly frame: FrameContext;
  readonly context: () => FlatContext;
  readonly onStart: (start: TabStart) => void;
  readonly openLink: (url: string) => Promise<boolean>;
  readonly openPlace: (place: AppPlace) => Promise<boolean>;
  readonly shareLink: (place: string | undefined, label: string | undefined, webUrl: string | undefined) => void;
  readonly navigateBack: () => boolean;
  readonly settings: () => TabSettings;
  readonly setSettings: (settings: TabSettings) => void;
  readonly setValidity: (valid: boolean) => void;
  readonly tabs: () => readonly Readonly<Record<string, unknown>>[];
  readonly writeText: (text: string) => Promise<void>;
  readonly readText: () => Promise<string>;
  readonly broker: BrokerDesk;
  readonly authToken: () => Promise<string>;
  readonly authenticate: (url: string) => Promise<string>;
  /** Resolves when the dialog is closed: what it submitted, or `undefined` when the person closed it. */
  readonly openDialog: (wish: DialogWish) => Promise<unknown>;
  readonly resizeDialog: (width: unknown, height: unknown) => void;
  readonly submitDialog: (result: unknown) => void;
  /** A message between a dialog and the tab that opened it, to the other of the two. */
  readonly relay: (func: 'messageForParent' | 'messageForChild', args: readonly unknown[]) => void;
};
