/** What a limit needs to know of a call: who, through which app, which route, what it costs. */
export type MeteredCall = {
  readonly appId: string;
  readonly oid: string;
  readonly method: string;
  /** The route's template, as in the contract (`/teams/{team-id}/channels`). */
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Resource units, as SharePoint counts them. */
  readonly units: number;
  /** Resource units, as the directory counts them. */
  readonly directoryUnits?: number;
};

/** So much within so many seconds. `countedOf` says under which key a call counts and how much, or that it does not. */
export type Limit = {
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
  readonly countedOf: (call: MeteredCall) => { readonly key: string; readonly cost: number } | undefined;
  /** Only the app's one-minute limit tells how much is left, in RateLimit headers. */
  readonly tells?: boolean;
  /** What a refusal by it says besides when to come back. */
  readonly says?: Readonly<Record<string, string>>;
};

/** The numbers Microsoft publishes; a tenant may set its own, and a test surely does. */
export type LimitNumbers = {
  /** SharePoint: resource units per app in a minute. 1 250 is a tenant of up to 1 000 licences. */
  readonly appUnitsPerMinute: number;
  /** SharePoint: resource units per app in a day. */
  readonly appUnitsPerDay: number;
  /** SharePoint: requests of one person in five minutes. */
  readonly userRequestsPerFiveMinutes: number;
  /** Teams: calls per second of an app on one team. */
  readonly teamPerSecond: number;
  /** Teams: calls per second of an app on one channel; documented together with the team's, so a switch ([U]). */
  readonly channelPerSecond: number | undefined;
  readonly channelMessagesPerSecond: number;
  readonly channelMessagesPerDay: number;
  readonly notificationsPerSecond: number;
  readonly teamReadsPerSecond: number;
  readonly channelListsPerSecond: number;
  readonly messageReadsPerSecond: number;
  /** The directory: resource units per app in ten seconds. 3 500 is a small tenant. */
  readonly directoryUnitsPerTenSeconds: number;
};

/** graph-behaviour.md 2.2, 2.3 and 2.5. */
export const publishedNumbers: LimitNumbers = {
  appUnitsPerMinute: 1_250,
  appUnitsPerDay: 1_200_000,
  userRequestsPerFiveMinutes: 3_000,
  teamPerSecond: 4,
  channelPerSecond: undefined,
  channelMessagesPerSecond: 50,
  channelMessagesPerDay: 3_000,
  notificationsPerSecond: 5,
  teamReadsPerSecond: 30,
  channelListsPerSecond: 60,
  messageReadsPerSecond: 20,
  directoryUnitsPerTenSeconds: 3_500,
};

const day = 24 * 60 * 60;

/** The limits a call is held against, from their numbers. Planner publishes none: 429 from it is a fault to be set, not a limit. */
export function limitsOf(numbers: LimitNumbers): Limit[] {
  const ofApp = (cost: (call: MeteredCall) => number) => (call: MeteredCall) => {
    const units = cost(call);
    return units > 0 ? { key: call.appId, cost: units } : undefined;
  };
  const when = (test: (call: MeteredCall) => boolean) => ofApp((call) => (test(call) ? 1 : 0));
  const units = ofApp((call) => (isSharePoint(call) ? call.units : 0));
  const limits: Limit[] = [
    { name: 'Application', most: numbers.appUnitsPerMinute, seconds: 60, countedOf: units, tells: true },
    { name: 'ApplicationDay', most: numbers.appUnitsPerDay, seconds: day, countedOf: units },
    {
      name: 'User',
      most: numbers.userRequestsPerFiveMinutes,
      seconds: 300,
      countedOf: (call) => (isSharePoint(call) ? { key: call.oid, cost: 1 } : undefined),
    },
    { name: 'Team', most: numbers.teamPerSecond, seconds: 1, countedOf: (call) => ofPart(call, 'team-id') },
    { name: 'ChannelMessage', most: numbers.channelMessagesPerSecond, seconds: 1, countedOf: when(isMessagePost) },
    {
      name: 'ChannelDay',
      most: numbers.channelMessagesPerDay,
      seconds: day,
      countedOf: (call) => (isMessagePost(call) ? ofPart(call, 'channel-id') : undefined),
    },
    { name: 'Notification', most: numbers.notificationsPerSecond, seconds: 1, countedOf: when(isNotification) },
    { name: 'ChannelList', most: numbers.channelListsPerSecond, seconds: 1, countedOf: when(isChannelList) },
    { name: 'MessageRead', most: numbers.messageReadsPerSecond, seconds: 1, countedOf: when(isMessageRead) },
    { name: 'TeamRead', most: numbers.teamReadsPerSecond, seconds: 1, countedOf: when(isTeamRead) },
    {
      name: 'Directory',
      most: numbers.directoryUnitsPerTenSeconds,
      seconds: 10,
      countedOf: ofApp((call) => call.directoryUnits ?? 0),
      says: { 'x-ms-throttle-information': 'ResourceUnitLimitExceeded' },
    },
  ];
  const { channelPerSecond } = numbers;
  if (channelPerSecond === undefined) return limits;
  return [...limits, { name: 'Channel', most: channelPerSecond, seconds: 1, countedOf: (call) => ofPart(call, 'channel-id') }];
}

const isSharePoint = ({ template }: MeteredCall) => template.startsWith('/sites') || template.includes('/sites/');
const isMessagePost = ({ method, template }: MeteredCall) =>
  method === 'POST' && /\/channels\/[^/]+\/messages(\/[^/]+\/replies)?$/.test(template);
const isNotification = ({ template }: MeteredCall) => template.endsWith('/sendActivityNotification');
const isChannelList = ({ method, template }: MeteredCall) => method === 'GET' && template.endsWith('/channels');
const isMessageRead = ({ method, template }: MeteredCall) => method === 'GET' && template.includes('/messages');
const isTeamRead = (call: MeteredCall) =>
  call.method === 'GET' &&
  (call.template.startsWith('/teams') || call.template.endsWith('/joinedTeams')) &&
  !isChannelList(call) &&
  !isMessageRead(call);

/** Counts a call once per app and team, or per app and channel. */
function ofPart({ appId, parameters }: MeteredCall, name: string) {
  const id = parameters[name];
  return id === undefined ? undefined : { key: `${appId} ${id}`, cost: 1 };
}
