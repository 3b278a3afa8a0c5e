const segment = encodeURIComponent;

/** Whether the directory knows somebody; `withAccount` asks too whether the account is blocked, which takes `User.Read.All`. */
export const knownPersonPath = (person: string, withAccount: boolean): string =>
  `/v1.0/users/${segment(person)}?$select=id${withAccount ? ',accountEnabled' : ''}`;

/** Those in the directory whose name has a word that begins so. It is a `$search`, and needs `eventual`. */
export const peopleNamedPath = (words: string): string =>
  `/v1.0/users?$search=${segment(`"displayName:${words.replaceAll(/["\\]/g, ' ').trim()}"`)}&$select=id,displayName&$top=8`;

/** Who is in a group, and so in its plans. */
export const groupMembersPath = (group: string): string => `/v1.0/groups/${segment(group)}/members?$select=id`;

/** One plan, with the group that has it. */
export const planPath = (plan: string): string => `/v1.0/planner/plans/${segment(plan)}`;
