/** What of SharePoint's behaviour is documented nowhere, or has been seen both ways ([U] in graph-behaviour.md 1). */
export type SharePointSettings = {
  /** Clocks of the site: what a date without time means. */
  readonly siteTimeZone: string;
  /** Whether `Z` or an offset in a written date is believed, or passed over and taken as the site's time. */
  readonly dateOffsets: 'believed' | 'ignored';
  /** Whether a POST of an item answers times that are off by the site's time zone. */
  readonly datesOnCreate: 'right' | 'shifted';
  /** Whether a POST of an item answers its `fields`. */
  readonly fieldsOnCreate: boolean;
  /** Whether a lookup id may be written as a number. */
  readonly numericLookupIds: 'accepted' | 'refused';
  /** How a write with an old ETag is refused. */
  readonly modifiedItem: 'resourceModified' | 'itemModifiedNotAllowed' | 'itemModifiedConflict';
  /** Status of a value that another item has in a unique column. */
  readonly duplicateValue: 409 | 400;
  /** Days after which a delta token is 410. */
  readonly deltaTokenDays: number;
  /** Which of the two ways of starting afresh a 410 asks for. */
  readonly resync: 'apply' | 'upload';
};

/** As documented, or the commoner report where nothing is. */
export const defaultSharePointSettings: SharePointSettings = {
  siteTimeZone: 'Europe/Oslo',
  dateOffsets: 'believed',
  datesOnCreate: 'right',
  fieldsOnCreate: true,
  numericLookupIds: 'accepted',
  modifiedItem: 'resourceModified',
  duplicateValue: 409,
  deltaTokenDays: 30,
  resync: 'apply',
};
