/** What everybody is asked for at the start. The rest is asked for on first use, by the call that needs it. */
export const initialScopes = [
  'User.Read',
  'User.ReadBasic.All',
  'Sites.Selected',
  'Team.ReadBasic.All',
  'Channel.ReadBasic.All',
] as const;

/** To read and write Planner tasks. */
export const plannerScopes = ['Tasks.ReadWrite'] as const;

/** To post a message in a channel, in the person's own name. */
export const channelScopes = ['ChannelMessage.Send'] as const;

/** To tell a person of something in their activity feed, in the sender's own name. */
export const activityScopes = ['TeamsActivity.Send'] as const;

/** To see who is blocked and who is in a plan's group. Only an administrator can consent to these. */
export const ownerScopes = ['User.Read.All', 'GroupMember.Read.All'] as const;
