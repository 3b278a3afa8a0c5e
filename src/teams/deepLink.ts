import { placeText, type Place } from './place.ts';

/** Where the app stands in Teams. */
export type LinkHome = {
  /** Id of the app: the manifest's, or the organisation's catalogue's. */
  readonly teamsAppId: string;
  /** The tab that is opened; by default the one of the place's own unit. */
  readonly entityId?: string;
  /** Where the link leads outside Teams. */
  readonly webUrl?: string;
  /** What the link is called where Teams shows it. */
  readonly label?: string;
};

/** A Teams deep link to a place, in a channel's tab where the channel is given. Every value is encoded. */
export function deepLink({ teamsAppId, entityId, webUrl, label }: LinkHome, place: Place, channelId?: string): string {
  const context = JSON.stringify({ subEntityId: placeText(place), ...(channelId === undefined ? {} : { channelId }) });
  const query = Object.entries({ webUrl, label, context }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const path = [teamsAppId, entityId ?? place.unit].map(encodeURIComponent).join('/');
  return `https://teams.microsoft.com/l/entity/${path}?${query.join('&')}`;
}
