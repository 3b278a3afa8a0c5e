import type { RefusalEntry } from './refusalEntry.ts';

const errors = 'docs-contrib concepts/errors.md';

/** What SharePoint refuses. */
export const sharePointRefusals = {
  accessDenied: { status: 403, code: 'accessDenied', message: 'Access denied', source: errors },
  itemNotFound: { status: 404, code: 'itemNotFound', message: 'The resource could not be found.', source: errors },
  nameAlreadyExists: {
    status: 409,
    code: 'nameAlreadyExists',
    message: 'An item with the same name already exists.',
    source: errors,
  },
  resourceModified: {
    status: 412,
    code: 'resourceModified',
    message: 'The resource has changed since the caller last read it; usually an eTag mismatch',
    source: 'docs-contrib api-reference/v1.0/api/listitem-update.md; code by errors.md',
  },
  itemModifiedNotAllowed: {
    status: 412,
    code: 'notAllowed',
    message: "ETag does not match current item's value",
    source: 'issue onedrive-api-docs#514',
  },
  itemModifiedConflict: {
    status: 409,
    code: 'resourceModified',
    message: 'The resource has changed since the caller last read it; usually an eTag mismatch',
    source: 'issue onedrive-api-docs#1414',
  },
  unsupportedFilter: {
    status: 400,
    code: 'invalidRequest',
    message: 'The provided filter statement is not supported',
    source: 'issue microsoft-graph-docs#9836',
  },
  invalidFilterClause: {
    status: 400,
    code: 'BadRequest',
    message: 'Invalid filter clause',
    source: 'issue microsoft-graph-docs#7040',
  },
  notIndexed: {
    status: 400,
    code: 'invalidRequest',
    message: 'Field cannot be referenced in filter or orderby as it is not indexed.',
    source: 'issues microsoft-graph-docs#2279, python-o365#593; [U] code',
  },
  viewThreshold: {
    status: 400,
    code: 'invalidRequest',
    message: 'The attempted operation is prohibited because it exceeds the list view threshold.',
    source: 'issue office365-rest-python-client#804; [U] status and code',
  },
  sortThreshold: {
    status: 429,
    code: 'activityLimitReached',
    message: 'The request has been throttled',
    source: 'issue microsoft-graph-docs#8450',
  },
  lookupThreshold: {
    status: 400,
    code: 'invalidRequest',
    message:
      'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
    source: 'docs resources/fieldvalueset.md (12 lookups a query); [U] status and words',
  },
  invalidToken: { status: 400, code: 'invalidRequest', message: 'The skip token or delta token is invalid.', source: errors },
  resyncApply: {
    status: 410,
    code: 'resyncChangesApplyDifferences',
    message:
      "Resync required. Replace any local items with the server's version (including deletes) if you're sure that the service was up to date with your local changes when you last sync'd.",
    source: 'docs-contrib api-reference/v1.0/api/listitem-delta.md',
  },
  resyncUpload: {
    status: 410,
    code: 'resyncChangesUploadDifferences',
    message:
      "Resync required. Upload any local items that the service did not return, and upload any files that differ from the server's version (keeping both copies if you're not sure which one is more up-to-date).",
    source: 'docs-contrib api-reference/v1.0/api/listitem-delta.md',
  },
  unknownField: {
    status: 400,
    code: 'invalidRequest',
    message: 'Field is not recognized',
    source: '[U] code and words; 400 by errors.md',
  },
  invalidFieldValue: {
    status: 400,
    code: 'invalidRequest',
    message: 'Invalid request',
    source: '[U] which values; 400 by errors.md',
  },
  untypedCollection: {
    status: 400,
    code: 'invalidRequest',
    message:
      'A value without a type name was found and no expected type is available. When the model is specified, each value in the payload must have a type which can be either specified in the payload, explicitly by the caller or implicitly inferred from the parent value.',
    source: 'issue microsoft-graph-docs#2991',
  },
  numericLookupId: {
    status: 500,
    code: 'generalException',
    message: 'General exception while processing',
    source: 'issue microsoft-graph-docs#19901',
  },
  duplicateValue: {
    status: 409,
    code: 'nameAlreadyExists',
    message:
      'The list item could not be added or updated because duplicate values were found in one or more fields that must be unique.',
    source: "[U]; SharePoint's SPDuplicateValuesFoundException",
  },
  duplicateValueInvalid: {
    status: 400,
    code: 'invalidRequest',
    message:
      'The list item could not be added or updated because duplicate values were found in one or more fields that must be unique.',
    source: "[U]; SharePoint's SPDuplicateValuesFoundException",
  },
  invalidColumn: { status: 400, code: 'invalidRequest', message: 'Invalid column definition', source: errors },
} as const satisfies Record<string, RefusalEntry>;
