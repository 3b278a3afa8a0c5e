/**
 * I6: nobody asks a service again before the time it named. One watch for each line, since a new tab cannot know; and from when the answer
 * has been read: what leaves in the same breath as it arrives could not know either.
 */
export function watchPauses(now: () => number, breaches: string[]) {
  const closedUntil = new Map<string, number>();
  const close = (service: string, header: unknown) => {
    const seconds = Number(header);
    const until = now() + seconds * 1000;
    if (Number.isFinite(seconds)) setImmediate(() => closedUntil.set(service, until));
  };
  return {
    /** Looks at a request as it is sent, and tells which services it asks, by the ids of a batch or as the one. */
    sent: (url: string, body: unknown): ReadonlyMap<string, string> => {
      const services = servicesAsked(url, body);
      for (const service of services.values())
        if ((closedUntil.get(service) ?? 0) > now()) breaches.push(`I6: ${url} before Retry-After`);
      return services;
    },
    /** Looks at the answer: who must be left alone, and until when. */
    answered: async (services: ReadonlyMap<string, string>, response: Response): Promise<Response> => {
      const whole = services.get('') ?? '$batch';
      if (response.status === 429 || response.status === 503) {
        if (response.headers.has('retry-after')) close(whole, response.headers.get('retry-after'));
        return response;
      }
      if (services.has('') || response.status !== 200) return response;
      const text = await response.clone().text();
      if (!text.startsWith('{') || !text.endsWith('}')) return response;
      const { responses = [] } = JSON.parse(text) as { responses?: readonly Inner[] };
      for (const { id, status, headers } of responses)
        if (status === 429) close(services.get(id) ?? '', headers?.['Retry-After'] ?? headers?.['retry-after'] ?? NaN);
      return response;
    },
  };
}

type Inner = { readonly id: string; readonly status: number; readonly headers?: Readonly<Record<string, string>> };

function servicesAsked(url: string, body: unknown): ReadonlyMap<string, string> {
  const { pathname } = new URL(url);
  if (!pathname.endsWith('/$batch')) return new Map([['', pathname.split('/')[2] ?? '']]);
  const { requests } = JSON.parse(String(body)) as { requests: readonly { readonly id: string; readonly url: string }[] };
  return new Map(requests.map((each) => [each.id, each.url.split('/')[1] ?? '']));
}
