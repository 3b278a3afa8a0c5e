const segment = encodeURIComponent;

/** The teams the person is a member of; OData options are not supported here. */
export const joinedTeamsPath = '/v1.0/me/joinedTeams';

/** A team's channels. */
export const channelsPath = (team: string): string =>
  `/v1.0/teams/${segment(team)}/channels?$select=id,displayName,membershipType`;

/** Where a message is posted in a channel. */
export const newMessagePath = (team: string, channel: string): string =>
  `/v1.0/teams/${segment(team)}/channels/${segment(channel)}/messages`;

/** Where a notification in a person's activity feed is posted; the app must be installed for them. */
export const newNotificationPath = (person: string): string => `/v1.0/users/${segment(person)}/teamwork/sendActivityNotification`;
