import type { FileRefusal } from '../domain/import/fileRefusal.ts';
import { findCards } from '../domain/import/findCards.ts';
import type { FoundCard } from '../domain/import/foundCard.ts';
import { textOfRow } from '../domain/import/sourceTable.ts';
import { readTables, type Handed } from '../wire/tables/fileTables.ts';

export type { Handed } from '../wire/tables/fileTables.ts';

/** A målekort that was found, and the sheet it stands in where there are several. */
export type ReadCard = FoundCard & { readonly sheet: string | undefined };

/** What came of reading what a person handed over: the målekort in it and the lines near them that were not taken, or why it was not read. */
export type CardsRead =
  | { readonly kind: 'cards'; readonly cards: readonly ReadCard[]; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal };

/** A line that was taken for no part of a målekort. */
export type LeftOut = { readonly sheet: string | undefined; readonly at: number; readonly text: string };

/** Reads what was handed over and finds the målekort in it. `known` are names the lists have, which help to tell where a name ends. */
export function readCards(handed: Handed, known: readonly string[]): CardsRead {
  const read = readTables(handed);
  if (!read.ok) return { kind: 'refused', refusal: read.refusal };
  const cards: ReadCard[] = [];
  const leftOut: LeftOut[] = [];
  for (const { name, rows } of read.tables) {
    const found = findCards(rows, known);
    const sheet = read.tables.length > 1 ? name : undefined;
    cards.push(...found.cards.map((card) => ({ ...card, sheet })));
    rows.forEach((row, index) => {
      if (found.classes[index] === 'outside') leftOut.push({ sheet, at: row.at, text: textOfRow(row).slice(0, 300) });
    });
  }
  return { kind: 'cards', cards, leftOut };
}
