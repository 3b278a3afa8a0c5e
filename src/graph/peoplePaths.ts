const segment = encodeURIComponent;

/** Whether the directory knows somebody; `withAccount` asks too whether the account is blocked, which takes `User.Read.All`. */
export const knownPersonPath = (person: string, withAccount: boolean): string =>
  `/v1.0/users/${segment(person)}?$select=id${withAccount ? ',accountEnabled' : ''}`;

/** Who is in a group, and so in its plans. */
export const groupMembersPath = (group: string): string => `/v1.0/groups/${segment(group)}/members?$select=id`;

/** One plan, with the group that has it. */
export const planPath = (plan: string): string => `/v1.0/planner/plans/${segment(plan)}`;
