/** Scopes about the sign-in itself; Entra asks nobody about them and leaves them out of a Graph token. */
const signInScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

/** Delegated Graph scopes this tenant knows; `admin` says that only an administrator can consent (graph-behaviour.md 5.2). */
const graphScopes: Readonly<Record<string, 'anyone' | 'admin'>> = {
  'Channel.ReadBasic.All': 'anyone',
  'ChannelMessage.Read.All': 'admin',
  'ChannelMessage.ReadWrite': 'admin',
  'ChannelMessage.Send': 'anyone',
  'Group.Read.All': 'admin',
  'Group.ReadWrite.All': 'admin',
  'GroupMember.Read.All': 'admin',
  'GroupMember.ReadBasic.All': 'admin',
  'Lists.SelectedOperations.Selected': 'admin',
  'ProfilePhoto.Read.All': 'admin',
  'Sites.FullControl.All': 'admin',
  'Sites.Manage.All': 'anyone',
  'Sites.Read.All': 'anyone',
  'Sites.ReadWrite.All': 'anyone',
  'Sites.Selected': 'anyone',
  'Tasks.Read': 'anyone',
  'Tasks.ReadWrite': 'anyone',
  'Team.ReadBasic.All': 'anyone',
  'TeamMember.Read.All': 'admin',
  'TeamsActivity.Send': 'anyone',
  'TeamsTab.Read.All': 'admin',
  'User.Read': 'anyone',
  'User.Read.All': 'admin',
  'User.ReadBasic.All': 'anyone',
  'User.ReadWrite': 'anyone',
};

/** The Graph scopes of a request, as bare names: `https://graph.microsoft.com/User.Read openid` is `User.Read`. */
export function graphScopesOf(scope: string | readonly string[]): string[] {
  const words = (typeof scope === 'string' ? scope.split(/\s+/) : [...scope]).filter((word) => word !== '');
  const bare = words.map((word) => word.replace(/^https:\/\/graph\.microsoft\.com\//, ''));
  return [...new Set(bare.filter((word) => !signInScopes.has(word.toLowerCase()) && word !== '.default'))];
}

/** Whether Graph has such a delegated scope here. What we do not know is refused by name, never granted. */
export function isKnownScope(scope: string) {
  return scope in graphScopes;
}

/** Whether a person without an administrator's role is sent away with «need admin approval». */
export function needsAdministrator(scope: string) {
  return graphScopes[scope] === 'admin';
}
