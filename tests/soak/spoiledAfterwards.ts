import type { NetworkFault } from '../commands/networkFaults.ts';

/** It was carried out, and something on the way spoiled the answer. */
export const spoiledAfterwards =
  (spoil: (text: string) => string, type = 'application/json'): NetworkFault =>
  async (pass) => {
    const response = await pass();
    return new Response(spoil(await response.text()), { status: 200, headers: { 'content-type': type } });
  };
