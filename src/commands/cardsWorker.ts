import { readCards, type CardsRead, type Handed } from './readCards.ts';

/** What the page asks of the worker: one thing to read. */
export type ToCardsWorker = { readonly handed: Handed; readonly known: readonly string[] };

self.addEventListener('message', ({ data: { handed, known } }: MessageEvent<ToCardsWorker>) => {
  const answer: CardsRead = readCards(handed, known);
  self.postMessage(answer);
});
