/** The host's theme; unknown ones are read as default. */
export type Theme = 'default' | 'dark' | 'contrast';

/** What the host says of where we are. Outside a host all but theme, locale, place and frame are undefined. */
export type HostContext = {
  readonly theme: Theme;
  /** The host's language, e.g. `nb-no`. */
  readonly locale: string;
  /** The place in the app we were opened at: text from outside, to be read by `parsePlace`. */
  readonly place: string | undefined;
  /** What the tab was set up with: the unit's code. */
  readonly entityId: string | undefined;
  readonly teamId: string | undefined;
  readonly groupId: string | undefined;
  readonly channelId: string | undefined;
  readonly userId: string | undefined;
  readonly loginHint: string | undefined;
  readonly tenantId: string | undefined;
  /** The tab itself, or the page where it is set up or removed. */
  readonly frame: 'content' | 'settings' | 'remove' | 'other';
};

/** Why the start failed, in the host's own words. */
export type FailureReason = 'authFailed' | 'timeout' | 'other';

/** Teams or a plain browser: what surrounds the tab. Functions that take a listener give back how to stop listening. */
export type Host = {
  readonly kind: 'teams' | 'browser';
  readonly context: HostContext;
  readonly onTheme: (listener: (theme: Theme) => void) => () => void;
  /** Called when the host brings a sleeping tab back, or the browser's back button is used. */
  readonly onPlace: (listener: (place: string | undefined, entityId: string | undefined) => void) => () => void;
  /** Called before the host puts the tab to sleep or ends it; the host waits for the promise. */
  readonly onSuspend: (listener: () => Promise<void> | void) => () => void;
  /** The frame of the page is there: the host takes its spinner away. */
  readonly notifyLoaded: () => void;
  /** The page has content, or says clearly that there is none. */
  readonly notifySuccess: () => void;
  readonly notifyFailure: (reason: FailureReason) => void;
  /** Opens an address outside the tab. Only https. */
  readonly openLink: (address: string) => Promise<void>;
  /** Goes to a place in this app by the host, so that its back button works. */
  readonly navigateTo: (place: string) => Promise<void>;
  /** Offers a link to a place in the host's own dialog. False where there is no such dialog. */
  readonly shareDeepLink: (place: string, label: string) => boolean;
  readonly copyText: (text: string) => Promise<void>;
};
