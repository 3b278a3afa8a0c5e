import { ConnectionFault } from './ConnectionFault.ts';

/** Milliseconds that the first half needs to leave before the line breaks. */
const timeOnTheWire = 50;

/** A body as the fault leaves it: half of it and then nothing, or half of it as if that were all. */
export function spoiledContent(content: Uint8Array<ArrayBuffer>, spoiled: string | undefined, headers: Headers): BodyInit {
  const half = content.slice(0, Math.ceil(content.byteLength / 2));
  if (spoiled === 'malformed') return half;
  if (spoiled !== 'truncated') return content;
  headers.set('content-length', String(content.byteLength));
  return new ReadableStream({
    start: (stream) => stream.enqueue(half),
    pull: async (stream) => {
      await new Promise((resolve) => setTimeout(resolve, timeOnTheWire));
      stream.error(new ConnectionFault('truncated'));
    },
  });
}
