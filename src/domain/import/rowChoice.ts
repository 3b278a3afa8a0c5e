import type { Direction } from '../indicator.ts';
import type { FoundCard, FoundRow, RowTrouble } from './foundCard.ts';
import { mostWays, type Placement } from './placement.ts';

/** What a person has chosen of a row: which way its values stand, how its words are cut into names (0: as they were found), which way is good, or that it is left out. */
export type RowChoice = {
  readonly placement?: number | undefined;
  readonly names?: number | undefined;
  readonly direction?: Direction | undefined;
  readonly out?: boolean;
};

/** A row with nothing left open, or why it cannot be brought in. `unplaced`: several ways, and none chosen. */
export type SettledRow = {
  readonly found: FoundRow;
  readonly successFactor: string;
  readonly indicator: string;
  readonly cells: Placement | undefined;
  /** Which way is good, where the person has said. */
  readonly direction: Direction | undefined;
  readonly trouble: RowTrouble | 'leftOut' | 'unplaced' | 'tooManyWays' | 'duplicate' | 'tooLong' | undefined;
};

/** The longest text a cell of the lists takes. */
const longest = 255;

/**
 * The rows of a card as the person has chosen. Nothing is chosen for them: a row whose values may stand in several ways has no cells until
 * one is pointed out. A row without a name of its own to stand under stands under the same as the row above.
 */
export function settledRows(card: FoundCard, choiceOf: (row: number) => RowChoice | undefined): readonly SettledRow[] {
  const met = new Set<string>();
  let above = '';
  let aboveFound = '';
  return card.rows.map((found, index): SettledRow => {
    const { placement, names = 0, direction, out = false } = choiceOf(index) ?? {};
    const other = names > 0 ? found.otherNames[names - 1] : undefined;
    const asAbove = found.successFactor === aboveFound ? above : found.successFactor;
    const successFactor = other ? (other.successFactor ?? above) : asAbove;
    const indicator = other?.indicator ?? found.indicator;
    aboveFound = found.successFactor;
    above = successFactor;
    const path = `${successFactor}\u0000${indicator}`.toLowerCase();
    const duplicate = met.has(path);
    if (!out) met.add(path);
    const cells = found.placements.length === 1 ? found.placements[0] : found.placements[placement ?? -1];
    const texts = [successFactor, indicator, found.unitOfMeasurement ?? '', ...(cells ?? [])];
    const trouble = out
      ? 'leftOut'
      : (found.trouble ??
        (duplicate
          ? 'duplicate'
          : texts.some((text) => text.length > longest)
            ? 'tooLong'
            : found.placements.length === 0
              ? 'tooManyValues'
              : found.placements.length > mostWays
                ? 'tooManyWays'
                : cells === undefined
                  ? 'unplaced'
                  : undefined));
    return { found, successFactor, indicator, cells, direction, trouble };
  });
}
