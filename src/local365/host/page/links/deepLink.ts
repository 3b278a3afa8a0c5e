import type { AppPlace } from '../protocol/hostDesk.ts';

/**
 * Reads a Teams deep link to a place in an app: `…/l/entity/{appId}/{pageId}?context={"subEntityId":…,"channelId":…}`.
 *
 * The host's own paths are read too, so that the link works when it is typed into the browser.
 */
export function parseDeepLink(address: string, ownOrigin?: string): AppPlace | undefined {
  if (!URL.canParse(address, ownOrigin)) return undefined;
  const url = new URL(address, ownOrigin);
  if (url.origin !== 'https://teams.microsoft.com' && url.origin !== ownOrigin) return undefined;
  const [, l, entity, appId, pageId] = url.pathname.split('/').map(decoded);
  if (l !== 'l' || entity !== 'entity' || !appId || !pageId) return undefined;
  const { subEntityId, channelId } = contextOf(url.searchParams.get('context'));
  return { appId, pageId, subPageId: optional(subEntityId), channelId: optional(channelId) };
}

/** Writes the deep link to a place, as «copy link» in Teams gives it. */
export function deepLinkTo({ appId, pageId, subPageId, channelId }: AppPlace, label: string, webUrl?: string): string {
  const url = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${encodeURIComponent(pageId)}`);
  const parts = { webUrl, label, context: JSON.stringify({ subEntityId: subPageId, channelId }) };
  const query = Object.entries(parts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `${url.href}?${query.join('&')}`;
}

function contextOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const context: unknown = JSON.parse(text ?? '{}');
    return typeof context === 'object' && context !== null ? (context as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function optional(value: unknown) {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function decoded(part: string) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
