/** Microsoft's `ErrorCode`s of teams-js that this host uses. */
export const errorCode = {
  notSupportedOnPlatform: 100,
  internalError: 500,
  notSupportedInCurrentContext: 501,
  permissionDenied: 1000,
  invalidArguments: 4000,
  userAbort: 8000,
} as const;

/** Calls that are answered with «did it go well» and a reason; an error object in the first place would be read as yes. */
const answeredByStatus = new Set([
  'appInstallDialog.openAppInstallDialog',
  'authentication.authenticate',
  'authentication.getAuthToken',
  'authentication.getUser',
  'calendar.composeMeeting',
  'calendar.openCalendarItem',
  'conversations.openConversation',
  'executeDeepLink',
  'mail.composeMail',
  'mail.openMailItem',
  'navigateBack',
  'navigateCrossDomain',
  'navigateToTab',
  'search.closeSearch',
  'settings.setSettings',
]);

/** The answer to a call this host does not have: never silence, and never something that reads as success. */
export function notSupported(func: string): readonly unknown[] {
  const message = `This host does not support «${func}».`;
  const error = { errorCode: errorCode.notSupportedOnPlatform, message };
  if (func === 'authentication.getUser') return [false, error];
  return answeredByStatus.has(func) ? [false, message] : [error];
}
