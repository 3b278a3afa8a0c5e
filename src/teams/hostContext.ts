import type { app } from '@microsoft/teams-js';
import type { HostContext, Theme } from './host.ts';

/** The host's word for its theme; one we do not know is the default. */
export function themeOf(word: string): Theme {
  return word === 'dark' || word === 'contrast' ? word : 'default';
}

/** Where the host says we are, in our own few words. */
export function hostContextOf({ app: { locale, theme }, page, team, channel, user }: app.Context): HostContext {
  return {
    theme: themeOf(theme),
    locale,
    place: page.subPageId === '' ? undefined : page.subPageId,
    entityId: page.id === '' ? undefined : page.id,
    teamId: team?.groupId,
    groupId: team?.groupId,
    channelId: channel?.id,
    userId: user?.id,
    loginHint: user?.loginHint ?? user?.userPrincipalName,
    tenantId: user?.tenant?.id,
    frame: frameOf(page.frameContext),
  };
}

function frameOf(word: string): HostContext['frame'] {
  switch (word) {
    case 'content':
    case 'sidePanel':
    case 'stage':
    case 'meetingStage':
      return 'content';
    case 'settings':
    case 'remove':
      return word;
    default:
      return 'other';
  }
}
