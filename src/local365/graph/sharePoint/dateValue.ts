import type { Column } from '../../tenant/columns.ts';
import type { Settings } from '../settings.ts';
import { momentOfWall, wallOfMoment } from './siteTime.ts';

const day = 86_400_000;
const form = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/;

/**
 * A written date as SharePoint keeps it: UTC to the second; undefined when it is no date.
 *
 * A date without time is midnight in the site's own time zone, and so is everything in a column of dates only.
 * Whether an offset is believed or passed over is a setting ([U], issue msgraph-sdk-java#813).
 */
export function dateValue(value: string, column: Pick<Column, 'dateTime'>, settings: Settings): string | undefined {
  const match = form.exec(value);
  const wall = Date.parse(`${match?.[1]}T${match?.[2] ?? '00:00'}Z`);
  if (match === null || Number.isNaN(wall)) return undefined;
  const zone = match[3];
  const isMoment = zone !== undefined && settings.dateOffsets === 'believed';
  const moment = isMoment ? Date.parse(value) : momentOfWall(wall, settings.siteTimeZone);
  const kept = column.dateTime?.format === 'dateOnly' ? midnightBefore(moment, settings.siteTimeZone) : moment;
  return `${new Date(kept).toISOString().slice(0, 19)}Z`;
}

function midnightBefore(moment: number, timeZone: string) {
  const wall = wallOfMoment(moment, timeZone);
  return momentOfWall(wall - (((wall % day) + day) % day), timeZone);
}
