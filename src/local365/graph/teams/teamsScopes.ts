const directory = ['Directory.Read.All', 'Directory.ReadWrite.All'];
const groups = ['Group.Read.All', 'Group.ReadWrite.All'];
const teamSettings = ['TeamSettings.Read.All', 'TeamSettings.ReadWrite.All'];
const channelSettings = ['ChannelSettings.Read.All', 'ChannelSettings.ReadWrite.All'];
const agents = ['AgentIdUser.ReadWrite.All', 'AgentIdUser.ReadWrite.IdentityParentedBy'];

/** Delegated scopes of Teams' operations, any one of which is enough (permissions.json). */
export const joinedTeamsScopes = [
  ...['Team.ReadBasic.All', ...agents, ...directory, ...teamSettings],
  ...['User.Read.All', 'User.ReadWrite.All'],
];
export const teamScopes = ['Team.ReadBasic.All', ...directory, ...groups, ...teamSettings];
export const teamMemberScopes = ['TeamMember.Read.All', 'TeamMember.ReadWrite.All'];
export const primaryChannelScopes = ['Channel.ReadBasic.All', ...channelSettings];
export const channelScopes = [...primaryChannelScopes, ...directory, ...groups];
export const messageReading = ['ChannelMessage.Read.All', ...groups];
export const messageSending = ['ChannelMessage.Send', 'Group.ReadWrite.All'];
/** Changing one's own message; the published table lacks it by a misspelt path (graph-behaviour.md 4.2). */
export const messageChanging = ['ChannelMessage.ReadWrite'];
export const tabScopes = [
  ...['TeamsTab.Read.All', ...directory, ...groups],
  ...['TeamsTab.ReadWrite.All', 'TeamsTab.ReadWriteForTeam', 'TeamsTab.ReadWriteSelfForTeam'],
];
export const notificationScopes = ['TeamsActivity.Send'];
