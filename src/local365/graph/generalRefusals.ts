import type { RefusalEntry } from './refusalEntry.ts';

const errors = 'docs-contrib concepts/errors.md';
const batching = 'docs-contrib concepts/json-batching.md';

/** What Graph itself refuses, whatever service stands behind. */
export const generalRefusals = {
  notBuilt: {
    status: 501,
    code: 'notImplemented',
    message: 'The pretend tenant does not know this path.',
    source: 'ours: what is not built is refused by name, never answered',
  },
  methodNotAllowed: {
    status: 405,
    code: 'Request_BadRequest',
    message: 'Specified HTTP method is not allowed for the request target.',
    source: batching,
  },
  noToken: {
    status: 401,
    code: 'InvalidAuthenticationToken',
    message: 'Access token is empty.',
    source: '[U] code; 401 by errors.md',
  },
  badToken: {
    status: 401,
    code: 'InvalidAuthenticationToken',
    message: 'Access token validation failure.',
    source: '[U] code; 401 by errors.md',
  },
  expiredToken: {
    status: 401,
    code: 'InvalidAuthenticationToken',
    message: 'Lifetime validation failed, the token is expired.',
    source: '[U] code; 401 by errors.md',
  },
  claimsChallenge: {
    status: 401,
    code: 'InvalidAuthenticationToken',
    message:
      'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
    source: 'entra-docs docs/identity-platform/claims-challenge.md',
  },
  missingScope: {
    status: 403,
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
    source: batching,
  },
  missingScopeSharePoint: { status: 403, code: 'accessDenied', message: 'Access denied', source: errors },
  missingScopePlanner: {
    status: 403,
    code: '',
    message: 'You do not have the required permissions to access this item.',
    source: batching,
  },
  missingScopeTeams: {
    status: 403,
    code: 'Forbidden',
    message: 'Missing scope permissions on the request.',
    source: '[U] code; 403 by errors.md',
  },
  malformedBody: {
    status: 400,
    code: 'BadRequest',
    message: 'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    source: errors,
  },
  unsupportedBody: {
    status: 415,
    code: 'BadRequest',
    message: 'A supported MIME type could not be found that matches the content type of the request.',
    source: errors,
  },
  invalidRequest: { status: 400, code: 'invalidRequest', message: 'Invalid request', source: errors },
  badRequest: { status: 400, code: 'BadRequest', message: 'Bad request', source: errors },
  batchMalformed: { status: 400, code: 'BadRequest', message: 'Invalid batch payload format.', source: batching },
  batchTooLong: {
    status: 400,
    code: 'BadRequest',
    message: "Number of batch request steps exceeds the maximum value of '20'.",
    source: batching,
  },
  batchDuplicateId: { status: 400, code: 'BadRequest', message: 'Request Ids must be unique.', source: batching },
  batchDependency: { status: 424, code: 'FailedDependency', message: 'Failed dependency.', source: batching },
  throttled: {
    status: 429,
    code: 'TooManyRequests',
    message: 'Please retry again later.',
    source: 'docs-contrib concepts/throttling.md',
  },
  resourceLocked: { status: 423, code: 'notAllowed', message: 'The resource is locked.', source: errors },
  badGateway: { status: 502, code: 'UnknownError', message: 'Bad gateway.', source: 'Dev Proxy, GraphRandomErrorPlugin.cs' },
  serviceNotAvailable: {
    status: 503,
    code: 'serviceNotAvailable',
    message: 'The service is not available. Try the request again after a delay.',
    source: errors,
  },
  gatewayTimeout: {
    status: 504,
    code: 'UnknownError',
    message: 'The server, while acting as a proxy, did not receive a timely response from the upstream server.',
    source: errors,
  },
  insufficientStorage: {
    status: 507,
    code: 'quotaLimitReached',
    message: 'The user has reached their quota limit.',
    source: errors,
  },
  bandwidthLimitExceeded: {
    status: 509,
    code: 'activityLimitReached',
    message: 'The app or user has been throttled.',
    source: errors,
  },
  unknownFault: {
    status: 501,
    code: 'notImplemented',
    message: 'No fault is called so.',
    source: 'ours: a misspelt fault is refused',
  },
  internalError: { status: 500, code: 'generalException', message: 'General exception while processing', source: errors },
} as const satisfies Record<string, RefusalEntry>;
