import { app, pages } from '@microsoft/teams-js';

/** What a tab is set up with. */
export type TabSettings = {
  /** The unit's code. */
  readonly entityId: string;
  readonly displayName: string;
  /** The page the tab shows, and where it is found outside Teams. */
  readonly contentUrl: string;
  readonly websiteUrl?: string;
};

/** The page where a tab is set up in a channel. The host's own Save button is shut until `allowSave(true)`. */
export type TabConfiguration = {
  readonly allowSave: (allowed: boolean) => void;
  /** Called when the person saves; what it gives is stored by the host. A rejection tells the person its message. */
  readonly onSave: (settings: () => Promise<TabSettings> | TabSettings) => void;
  /** The unit's code the tab has now, when it is being changed. */
  readonly currentEntityId: () => Promise<string | undefined>;
};

/** The set-up page's end of the host. Call it after `startHost` has found a host with the frame «settings». */
export function tabConfiguration(): TabConfiguration {
  return {
    allowSave: pages.config.setValidityState,
    onSave: (settings) =>
      pages.config.registerOnSaveHandler((event) => {
        void save(settings).then(
          () => event.notifySuccess(),
          (reason: unknown) => event.notifyFailure(reason instanceof Error ? reason.message : String(reason)),
        );
      }),
    currentEntityId: async () => {
      if (!app.isInitialized()) return undefined;
      const { entityId } = await pages.getConfig();
      return entityId === undefined || entityId === '' ? undefined : entityId;
    },
  };
}

async function save(settings: () => Promise<TabSettings> | TabSettings): Promise<void> {
  const { displayName, websiteUrl, ...rest } = await settings();
  await pages.config.setConfig({
    ...rest,
    suggestedDisplayName: displayName,
    ...(websiteUrl === undefined ? {} : { websiteUrl }),
  });
}
