import type { RowChoice } from '../../domain/import/rowChoice.ts';
import type { ScorecardKind } from '../../domain/scorecard.ts';

/** What a person has chosen of one card that was found; what is undefined is as it was found. */
export type CardChoice = {
  readonly leftOut?: boolean;
  readonly focusArea?: string;
  readonly mainGoal?: string;
  readonly period?: string;
  readonly kind?: ScorecardKind;
  readonly rows?: ReadonlyMap<number, RowChoice>;
};

/** All that has been chosen: of each card by its place, and which lines of the difference list are wanted, by their keys. */
export type ImportChoices = { readonly cards: ReadonlyMap<number, CardChoice>; readonly picks: ReadonlyMap<string, boolean> };

/** Nothing has been chosen. */
export const noChoices: ImportChoices = { cards: new Map(), picks: new Map() };

/** The choices with one card's changed. */
export function chooseCard(choices: ImportChoices, place: number, change: Partial<CardChoice>): ImportChoices {
  return { ...choices, cards: new Map(choices.cards).set(place, { ...choices.cards.get(place), ...change }) };
}

/** The choices with one row's changed. */
export function chooseRow(choices: ImportChoices, place: number, row: number, change: RowChoice): ImportChoices {
  const rows = choices.cards.get(place)?.rows;
  return chooseCard(choices, place, { rows: new Map(rows).set(row, { ...rows?.get(row), ...change }) });
}

/** The choices with some lines wanted, or not. */
export function pickLines(choices: ImportChoices, keys: readonly string[], wanted: boolean): ImportChoices {
  return { ...choices, picks: new Map([...choices.picks, ...keys.map((key) => [key, wanted] as const)]) };
}
