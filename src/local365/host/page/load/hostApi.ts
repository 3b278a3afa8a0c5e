import type { BuildState } from '../../buildState.ts';
import type { ChannelTab } from '../../channelTabs.ts';
import type { Places } from '../../places.ts';
import type { PersonSeed } from '../../../seed/tenantSeed.ts';

/** The tenant and its people, as the page starts. */
export type HostStart = {
  readonly tenant: { readonly id: string; readonly displayName: string; readonly clientId: string; readonly teamsAppId: string };
  readonly places: Places;
  readonly people: readonly PersonSeed[];
};

/** A private call of the host said no. */
export class HostApiError extends Error {
  override readonly name = 'HostApiError';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Calls `/host/api/…`; a body is sent as JSON. No network is a `TypeError`, as `fetch` has it. */
export async function callHost<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`/host/api/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : JSON.parse(text);
  if (!response.ok) throw new HostApiError(response.status, String((answer as { message?: unknown } | undefined)?.message ?? ''));
  return answer as Answer;
}

export const loadStart = () => callHost<HostStart>('GET', 'start');
export const loadTabs = () => callHost<ChannelTab[]>('GET', 'tabs');
export const loadBuild = () => callHost<BuildState>('GET', 'build');
export const saveTab = (tab: ChannelTab) => callHost<ChannelTab>('PUT', 'tabs', tab);
export const removeTab = (id: string) => callHost<undefined>('DELETE', `tabs?id=${encodeURIComponent(id)}`);
