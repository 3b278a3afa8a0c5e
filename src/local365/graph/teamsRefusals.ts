import type { RefusalEntry } from './refusalEntry.ts';

const errors = 'docs-contrib concepts/errors.md';
const posting = 'docs-contrib api-reference/v1.0/api/channel-post-messages.md; status by errors.md, [U] message';
const activity = 'docs-contrib concepts/teams-send-activityfeednotifications.md';

/** What Teams and the directory refuse. */
export const teamsRefusals = {
  teamsForbidden: {
    status: 403,
    code: 'Forbidden',
    message: 'The caller is not a member of the team.',
    source: `${errors}; [U] message`,
  },
  teamsNotFound: {
    status: 404,
    code: 'NotFound',
    message: 'The team, channel or message was not found.',
    source: `${errors}; [U] message`,
  },
  teamsInvalid: { status: 400, code: 'BadRequest', message: 'The request is invalid.', source: posting },
  messageTooLarge: {
    status: 413,
    code: 'RequestEntityTooLarge',
    message: 'Request Entity too large. A message can hold about 28 KB.',
    source: 'learn.microsoft.com/connectors/teams, known issues; msteams-docs add-incoming-webhook.md',
  },
  messageImport: {
    status: 403,
    code: 'Forbidden',
    message: 'Only an application with Teamwork.Migrate.All may say who wrote a message, and when.',
    source: posting,
  },
  queryOptionNotAllowed: {
    status: 400,
    code: 'BadRequest',
    message: 'The query option is not allowed.',
    source: 'docs-contrib channel-list-messages.md; status [U]',
  },
  notificationInvalid: { status: 400, code: 'BadRequest', message: 'The notification is invalid.', source: activity },
  notificationToSelf: {
    status: 403,
    code: 'Forbidden',
    message: 'A user cannot send a notification to themselves with delegated permissions.',
    source: `${activity}; status [U]`,
  },
  notificationAppAmbiguous: {
    status: 409,
    code: 'Conflict',
    message: 'Found multiple applications with the same Microsoft Entra App ID.',
    source: activity,
  },
  directoryNotFound: {
    status: 404,
    code: 'Request_ResourceNotFound',
    message: 'The resource does not exist or one of its queried reference-property objects are not present.',
    source: `${errors}; [U] message`,
  },
  directoryInvalid: { status: 400, code: 'Request_BadRequest', message: 'Invalid filter clause.', source: errors },
  directoryUnsupportedQuery: {
    status: 400,
    code: 'Request_UnsupportedQuery',
    message: 'The query needs the header ConsistencyLevel: eventual and $count=true.',
    source: 'docs user-list.md, docs-contrib concepts/aad-advanced-queries.md',
  },
  photoNotFound: {
    status: 404,
    code: 'ImageNotFound',
    message: 'The photo was not found.',
    source: 'docs profilephoto-get.md; [U] code',
  },
} as const satisfies Record<string, RefusalEntry>;
