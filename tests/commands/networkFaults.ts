/** Something that happens to one request; `pass` lets it through to Graph and gives the true answer. */
export type NetworkFault = (pass: () => Promise<Response>) => Promise<Response>;

const refusal = (status: number, code: string, headers: Readonly<Record<string, string>> = {}) =>
  new Response(JSON.stringify({ error: { code, message: code, innerError: { 'request-id': 'r-1' } } }), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** Graph, or something before it, says no; nothing was carried out. */
export const says =
  (status: number, code = '', headers: Readonly<Record<string, string>> = {}): NetworkFault =>
  () =>
    Promise.resolve(refusal(status, code, headers));

/** It was carried out, and then the gateway gave up. */
export const saysAfterwards =
  (status: number): NetworkFault =>
  async (pass) => {
    await pass();
    return refusal(status, 'gatewayTimeout');
  };

/** The connection broke before anything was carried out. */
export const reset: NetworkFault = () => Promise.reject(new TypeError('Failed to fetch'));

/** It was carried out, and then the connection broke. */
export const resetAfterwards: NetworkFault = async (pass) => {
  await pass();
  throw new TypeError('Failed to fetch');
};

/** The request waits until it is let go, and then goes as `then` says. */
export function held(then: NetworkFault = (pass) => pass()) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const fault: NetworkFault = async (pass) => {
    await released;
    return then(pass);
  };
  return { fault, release: () => release() };
}
