/** What happens to the first write of a batch: refused before or after it was carried out, or never answered (undefined). */
export type InnerFault = { readonly status: number | undefined; readonly after: boolean; readonly seconds?: number };

type Inner = { readonly id: string; readonly method: string };
type InnerAnswer = { readonly id: string };

/** Lets a batch through with a fault in one request of it; the others are carried out and answered as always. */
export async function strikeInner(
  { status, after, seconds }: InnerFault,
  batch: Request,
  pass: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { requests } = (await batch.clone().json()) as { readonly requests: readonly Inner[] };
  const struck = requests.find(({ method }) => method !== 'GET');
  if (struck === undefined) return pass(batch);
  const sent = after ? requests : requests.filter(({ id }) => id !== struck.id);
  const response = sent.length === 0 ? undefined : await pass(rewritten(batch, sent));
  if (response !== undefined && response.status !== 200) return response;
  const { responses } = (await response?.json()) ?? { responses: [] as readonly InnerAnswer[] };
  const others = (responses as readonly InnerAnswer[]).filter(({ id }) => id !== struck.id);
  const code = status === 409 || status === 412 ? 'resourceModified' : 'fault';
  const headers = seconds === undefined ? {} : { 'Retry-After': String(seconds) };
  const answer = { id: struck.id, status, headers, body: { error: { code, message: code } } };
  const told = status === undefined ? others : [...others, answer];
  return new Response(JSON.stringify({ responses: told }), { status: 200, headers: { 'content-type': 'application/json' } });
}

function rewritten({ url, headers }: Request, requests: readonly Inner[]): Request {
  return new Request(url, { method: 'POST', headers, body: JSON.stringify({ requests }) });
}
