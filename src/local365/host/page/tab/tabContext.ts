import type { HostNow } from '../frame/HostContext.ts';
import { tabTheme } from '../frame/hostTheme.ts';
import type { FlatContext } from '../protocol/hostDesk.ts';
import type { FrameContext } from '../protocol/runtime.ts';
import type { TabTarget } from './tabTarget.ts';

/** Languages as Teams names them to a tab. */
const locale = { nb: 'nb-no', nn: 'nn-no', en: 'en-gb' } as const;

/** What a tab is told of where it stands, in teams-js' flat form. */
export function tabContext({ start, person, choice }: HostNow, target: TabTarget, frame: FrameContext): FlatContext {
  const { team, channel } = target;
  return {
    locale: locale[choice.lang],
    theme: tabTheme[choice.theme],
    entityId: target.entityId,
    subEntityId: target.place ?? '',
    frameContext: frame,
    userObjectId: person.id,
    userDisplayName: person.displayName,
    userPrincipalName: person.userPrincipalName,
    loginHint: person.userPrincipalName,
    tid: start.tenant.id,
    tenantSKU: 'enterprise',
    userLicenseType: 'Unknown',
    appId: start.tenant.teamsAppId,
    appSessionId: sessionId,
    sessionId,
    ringId: 'general',
    hostName: 'Teams',
    hostClientType: 'web',
    isFullScreen: false,
    ...(team === undefined || channel === undefined
      ? {}
      : {
          teamId: team.channels[0]?.id,
          teamName: team.name,
          groupId: team.id,
          teamType: 0,
          userTeamRole: 1,
          channelId: channel.id,
          channelName: channel.name,
          channelType: 'Regular',
          hostTeamGroupId: team.id,
          hostTeamTenantId: start.tenant.id,
        }),
    ...(frame === 'sidePanel' ? { meetingId: 'MCMxOTptZWV0aW5nX21hbGVrb3J0', chatId: '19:meeting_malekort@thread.v2' } : {}),
  };
}

const sessionId = crypto.randomUUID();
