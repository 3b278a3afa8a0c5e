import type { StoredItem } from '../../tenant/items.ts';
import type { StoredList, StoredSite } from '../../tenant/sites.ts';
import type { QueryOptions } from '../queryOptions.ts';
import type { Call } from '../route.ts';
import { itemForm } from './itemForm.ts';
import { wallOfMoment } from './siteTime.ts';

/**
 * What a POST of an item answers, with the faults the real service has been seen with, by setting ([U]):
 * `fields` may be lacking, and times may be off by the site's time zone (issues microsoft-graph-docs#5293, #13168).
 */
export function createdForm(call: Call, site: StoredSite, list: StoredList, item: StoredItem): object {
  const expand: QueryOptions['expand'] = call.settings.fieldsOnCreate
    ? new Map([['fields', { expand: new Map(), all: new Map() }]])
    : new Map();
  const answered = call.settings.datesOnCreate === 'shifted' ? shifted(call, list, item) : item;
  return itemForm(call, site, list, answered, { expand, all: new Map() });
}

function shifted({ settings }: Call, list: StoredList, item: StoredItem): StoredItem {
  const shift = (time: string) =>
    `${new Date(wallOfMoment(Date.parse(time), settings.siteTimeZone)).toISOString().slice(0, 19)}Z`;
  const dates = list.columns.filter(({ dateTime, name }) => dateTime && typeof item.fields[name] === 'string');
  const fields = Object.fromEntries(dates.map(({ name }) => [name, shift(String(item.fields[name]))]));
  return { ...item, createdAt: shift(item.createdAt), fields: { ...item.fields, ...fields } };
}
