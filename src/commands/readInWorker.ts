import { fileLimits } from '../wire/tables/fileLimits.ts';
import type { ToCardsWorker } from './cardsWorker.ts';
import type { CardsRead, Handed } from './readCards.ts';

/** What a person hands over: a file as the browser gives it, or what was pasted. */
export type HandedOver =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'paste'; readonly text: string; readonly html: string | undefined };

/**
 * Reads what a person hands over in a worker, which is stopped when it takes too long: whatever the file is, the page stays quick, and
 * there is an answer. A file that is too large is never opened.
 */
export async function readInWorker(given: HandedOver, known: readonly string[]): Promise<CardsRead> {
  if (given.kind === 'file' && given.file.size > fileLimits.bytes)
    return { kind: 'refused', refusal: { kind: 'tooLarge', about: undefined } };
  const handed: Handed =
    given.kind === 'paste'
      ? given
      : { kind: 'file', name: given.file.name, bytes: new Uint8Array(await given.file.arrayBuffer()) };
  // A browser without workers reads on the page itself; the limits are the same, but for the time.
  if (typeof Worker === 'undefined') return (await import('./readCards.ts')).readCards(handed, known);
  const worker = new Worker(new URL('./cardsWorker.ts', import.meta.url), { name: 'cards' });
  try {
    return await asked(worker, { handed, known });
  } finally {
    worker.terminate();
  }
}

function asked(worker: Worker, message: ToCardsWorker): Promise<CardsRead> {
  return new Promise((resolve) => {
    const refuse = (kind: 'tooSlow' | 'broken') => resolve({ kind: 'refused', refusal: { kind, about: undefined } });
    const timer = setTimeout(() => refuse('tooSlow'), fileLimits.milliseconds);
    worker.onmessage = ({ data }: MessageEvent<CardsRead>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onmessageerror = () => refuse('broken');
    // A file that makes the reading fall over, or fills the worker's memory.
    worker.onerror = (event) => {
      event.preventDefault();
      clearTimeout(timer);
      refuse('broken');
    };
    worker.postMessage(message);
  });
}
