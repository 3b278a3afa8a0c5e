const agents = ['AgentIdUser.ReadWrite.All', 'AgentIdUser.ReadWrite.IdentityParentedBy'];
const directory = ['Directory.Read.All', 'Directory.ReadWrite.All'];
const groupsRead = ['Group.Read.All', 'Group.ReadWrite.All'];
const devices = ['Apps', 'Configuration', 'ManagedDevices', 'ServiceConfig'].flatMap((part) => [
  `DeviceManagement${part}.Read.All`,
  `DeviceManagement${part}.ReadWrite.All`,
]);

/** With one of these a person's whole profile can be read; with the rest of `usersScopes` only the basic one. */
export const fullProfile = ['User.Read.All', 'User.ReadWrite.All', ...directory, ...devices, ...agents];

/** Delegated scopes of the directory's operations, any one of which is enough (permissions.json). */
export const meScopes = [
  ...['User.Read', 'User.ReadBasic.All', 'User.ReadWrite', 'User.Read.All', 'User.ReadWrite.All'],
  ...[...directory, ...agents],
];
export const usersScopes = ['User.ReadBasic.All', ...fullProfile];
export const userScopes = [...usersScopes, 'User.Read', 'User.ReadWrite'];
export const managerScopes = ['User.Read.All', 'User.ReadWrite.All', ...directory, ...agents];
export const photoScopes = ['User.Read', 'ProfilePhoto.Read.All', 'ProfilePhoto.ReadWrite.All', 'User.ReadBasic.All'];
export const memberOfScopes = [
  ...['User.Read', ...directory, 'Group.ReadBasic.All', 'GroupMember.Read.All'],
  'GroupMember.ReadBasic.All',
];
export const transitiveMemberOfScopes = [...memberOfScopes, 'Group.Read.All', 'User.Read.All'];
export const groupScopes = [
  ...['GroupMember.Read.All', 'Group.ReadBasic.All', ...groupsRead, ...directory],
  ...['Group-NestingSupport.ReadWrite.All', 'Group-PreferredDataLocation.ReadWrite.All'],
  ...['Group-XTenantIdentitySync.Read.All', 'Group.ManageProtection.All'],
];
export const groupOwnerScopes = [...['GroupMember.Read.All', ...groupsRead, 'GroupMember.ReadWrite.All'], 'Directory.Read.All'];
export const groupMemberScopes = ['GroupMember.ReadBasic.All', 'Group.ReadBasic.All', ...groupOwnerScopes];
