/** What this host can do, as teams-js reads it: `isSupported()` of each capability looks here, so nothing else may be claimed. */
export const runtime = {
  apiVersion: 4,
  isNAAChannelRecommended: true,
  isLegacyTeams: false,
  hostVersionsInfo: {},
  supports: {
    app: { notifySuccessResponse: {} },
    clipboard: {},
    dialog: { url: { parentCommunication: {} }, update: {} },
    nestedAppAuth: {},
    pages: { backStack: {}, config: {}, currentApp: {}, tabs: {} },
  },
};

/** Where a tab stands; teams-js refuses calls that do not belong to the frame. */
export type FrameContext = 'content' | 'settings' | 'remove' | 'sidePanel' | 'task';

/** The answer to `initialize`. The third is a version and the fourth the runtime: in the other order msal finds no broker. */
export function initializeAnswer(frame: FrameContext) {
  return [frame, 'web', '2.0.1', JSON.stringify(runtime)];
}
