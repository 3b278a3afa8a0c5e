import { directionOf } from '../../domain/goodness.ts';
import type { FoundCard } from '../../domain/import/foundCard.ts';
import type { ImportStep } from '../../domain/import/importStep.ts';
import { mostWays, type Placement } from '../../domain/import/placement.ts';
import type { SettledRow } from '../../domain/import/rowChoice.ts';
import type { Direction } from '../../domain/indicator.ts';
import { parseTarget } from '../../domain/requirement.ts';
import type { Texts } from '../../text/texts.ts';
import type { CardChoice } from './importChoices.ts';

/** A row whose values may stand in several ways, each said column by column; `chosen` is the way, or that it is left out. */
export type OpenRow = {
  readonly row: number;
  readonly label: string;
  readonly ways: readonly { readonly columns: readonly string[]; readonly cells: readonly string[]; readonly words: string }[];
  readonly chosen: number | 'out' | undefined;
};

/** A row whose words may be cut into names in several ways. */
export type NameRow = { readonly row: number; readonly at: number; readonly ways: readonly string[]; readonly chosen: number };

/** The rows a person must choose a placement of. */
export function openRows(card: FoundCard, rows: readonly SettledRow[], choice: CardChoice, texts: Texts): readonly OpenRow[] {
  const { importPage, dates } = texts;
  const columns = card.columns.map(({ kind, period }) => {
    const name = kind === 'target' ? importPage.target : '';
    return [name, period === undefined ? '' : dates.period(period)].filter((part) => part !== '').join(' ') || importPage.blank;
  });
  const wayOf = (placement: Placement) => {
    const cells = placement.map((cell) => (cell === '' ? importPage.blank : cell));
    return { columns, cells, words: columns.map((column, index) => `${column}: ${cells[index]}`).join(' · ') };
  };
  return rows.flatMap(({ found, indicator }, row): readonly OpenRow[] => {
    if (found.placements.length < 2 || found.placements.length > mostWays || found.trouble !== undefined) return [];
    const { placement, out } = choice.rows?.get(row) ?? {};
    return [
      {
        row,
        label: importPage.choices.row(found.at, indicator),
        ways: found.placements.map(wayOf),
        chosen: out === true ? 'out' : placement,
      },
    ];
  });
}

/** The rows whose names may be cut otherwise. */
export function nameRows(card: FoundCard, rows: readonly SettledRow[], choice: CardChoice): readonly NameRow[] {
  return card.rows.flatMap((found, row): readonly NameRow[] => {
    if (found.otherNames.length === 0) return [];
    const above = rows[row - 1]?.successFactor ?? '';
    const both = (factor: string, indicator: string) => (factor === '' ? indicator : `${factor} › ${indicator}`);
    const ways = [
      both(found.successFactor, found.indicator),
      ...found.otherNames.map(({ successFactor, indicator }) => both(successFactor ?? above, indicator)),
    ];
    return [{ row, at: found.at, ways, chosen: choice.rows?.get(row)?.names ?? 0 }];
  });
}

/** A new indicator whose words and target do not tell which way is good; `chosen` is what the person has said. */
export type DirectionRow = { readonly row: number; readonly label: string; readonly chosen: Direction | undefined };

/** The new indicators nobody can judge before somebody says which way is good. */
export function directionRows(rows: readonly SettledRow[], steps: readonly ImportStep[]): readonly DirectionRow[] {
  const targets = steps.flatMap(({ thing }) => (thing.kind === 'target' ? [thing] : []));
  return steps.flatMap(({ thing, state, at }): readonly DirectionRow[] => {
    if (thing.kind !== 'indicator' || state !== 'new' || thing.like?.direction !== undefined) return [];
    const row = rows.findIndex(({ found }) => found.at === at);
    const states = thing.like?.states ?? [];
    const told = targets
      .filter(({ indicatorId }) => indicatorId === thing.id)
      .some(
        ({ text }) => directionOf({ direction: undefined, requirement: parseTarget(text, { ...thing, states }) }) !== undefined,
      );
    return told || states.length > 0 || row < 0 ? [] : [{ row, label: thing.name, chosen: thing.direction }];
  });
}

/** Why rows cannot be brought in, row by row. What is only waiting for a choice is said where it is chosen. */
export function troubleLines(rows: readonly SettledRow[], { importPage }: Texts): readonly string[] {
  return rows.flatMap(({ found, indicator, trouble }) =>
    trouble === undefined || trouble === 'leftOut' || trouble === 'unplaced'
      ? []
      : [importPage.trouble.row(found.at, indicator, importPage.trouble.why[trouble])],
  );
}
