import type { ReadCard } from '../../commands/readCards.ts';
import type { ImportState, ImportStep } from '../../domain/import/importStep.ts';
import { importSteps } from '../../domain/import/importSteps.ts';
import { settledRows, type SettledRow } from '../../domain/import/rowChoice.ts';
import type { ImportRecords } from '../../domain/import/settledCard.ts';
import { isPeriod, type Period } from '../../domain/period.ts';
import type { ScorecardKind } from '../../domain/scorecard.ts';
import { searchable } from '../../domain/searchable.ts';
import { settingsOf } from '../../domain/settings.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import type { Texts } from '../../text/texts.ts';
import { differenceGroups, type DifferenceGroup } from './differenceGroups.ts';
import type { CardChoice, ImportChoices } from './importChoices.ts';
import { directionRows, nameRows, openRows, troubleLines, type DirectionRow, type NameRow, type OpenRow } from './rowViews.ts';

/** One card that was found, as the person sees and settles it. */
export type CardView = {
  readonly place: number;
  readonly heading: string;
  readonly included: boolean;
  readonly focusArea: string;
  readonly mainGoal: string;
  readonly period: string;
  readonly kind: ScorecardKind;
  readonly lacks: { readonly focusArea: boolean; readonly period: boolean };
  readonly open: readonly OpenRow[];
  readonly names: readonly NameRow[];
  readonly directions: readonly DirectionRow[];
  readonly trouble: readonly string[];
  readonly groups: readonly DifferenceGroup[];
};

/** Everything that was found, and what would come of bringing it in. */
export type ImportView = {
  readonly cards: readonly CardView[];
  readonly rows: number;
  readonly counts: Readonly<Record<ImportState | 'unread', number>>;
  /** Keys of the lines that are new, and of those that change something. */
  readonly keys: Readonly<Record<'new' | 'changed', readonly string[]>>;
  /** Rows nobody has chosen a placement of; nothing is saved before. */
  readonly unplaced: number;
  readonly unnamed: boolean;
  readonly picked: readonly ImportStep[];
};

/** What is known where rows are brought in: the unit's page, and the unit. */
export type ImportPlace = { readonly page: UnitPage; readonly unit: Unit; readonly period: Period | undefined };

/** Lays out what was found against what stands there. */
export function importView(found: readonly ReadCard[], choices: ImportChoices, at: ImportPlace, texts: Texts): ImportView {
  const { page, unit } = at;
  const records: ImportRecords = { ...page, unit, rule: settingsOf(page.units, unit.code).rule };
  const met = new Set<string>();
  const cards = found.map((card, place) => cardView(card, place, { choices, records, at, met }, texts));
  const included = cards.filter((card) => card.included);
  const steps = included.flatMap((card) => card.steps);
  const picked = pickedSteps(steps, choices);
  const count = (state: ImportState) => steps.filter((step) => step.state === state).length;
  const keysOf = (state: ImportState) => steps.filter((step) => step.state === state).map(({ key }) => key);
  return {
    cards,
    rows: found.reduce((sum, { rows }) => sum + rows.length, 0),
    counts: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      unread: steps.filter(({ unread, state }) => unread && state !== 'unchanged').length,
    },
    keys: { new: keysOf('new'), changed: keysOf('changed') },
    unplaced: included.reduce((sum, { unplaced }) => sum + unplaced, 0),
    unnamed: included.some(({ lacks }) => lacks.focusArea || lacks.period),
    picked,
  };
}

/** Whether a line is wanted: as the person says, else what is new is and what would change something is not. */
export function isWanted({ key, state }: ImportStep, { picks }: ImportChoices): boolean {
  return picks.get(key) ?? state === 'new';
}

/** The lines that are wanted, and whose needs are wanted too or there already. */
export function pickedSteps(steps: readonly ImportStep[], choices: ImportChoices): readonly ImportStep[] {
  const wanted = new Map(steps.map((step) => [step.key, step.state !== 'unchanged' && isWanted(step, choices)]));
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const goes = (step: ImportStep): boolean =>
    wanted.get(step.key) === true && step.needs.every((key) => byKey.get(key)?.state === 'unchanged' || goesByKey(key));
  const goesByKey = (key: string): boolean => {
    const step = byKey.get(key);
    return step !== undefined && goes(step);
  };
  return steps.filter(goes);
}

type Around = {
  readonly choices: ImportChoices;
  readonly records: ImportRecords;
  readonly at: ImportPlace;
  readonly met: Set<string>;
};

function cardView(card: ReadCard, place: number, around: Around, texts: Texts) {
  const { choices, records, at, met } = around;
  const choice: CardChoice = choices.cards.get(place) ?? {};
  // A card that says it is another unit's is left out until somebody wants it here.
  const named = namedIn(card, at.page.units);
  const foreign = named.unitName !== undefined && searchable(named.unitName) !== searchable(at.unit.name);
  const included = !(choice.leftOut ?? foreign);
  const focusArea = choice.focusArea ?? named.focusArea ?? '';
  const mainGoal = choice.mainGoal ?? card.mainGoal ?? '';
  const period = choice.period ?? card.period ?? at.period ?? '';
  const kind = choice.kind ?? card.kind ?? (at.unit.kind === 'municipality' ? 'shared' : 'own');
  const lacks = { focusArea: focusArea.trim() === '', period: !isPeriod(period.trim()) };
  const rows = settledRows(card, (row) => choice.rows?.get(row));
  const steps =
    included && !lacks.focusArea && !lacks.period ? stepsOf(card, { focusArea, mainGoal, period, kind, rows }, records) : [];
  // The same written twice, on two sheets, is written once.
  const own = steps.filter(({ key }) => !met.has(key));
  for (const { key } of own) met.add(key);
  const { importPage } = texts;
  const name = [foreign ? named.unitName : undefined, focusArea.trim() === '' ? (card.sheet ?? '–') : focusArea]
    .filter(Boolean)
    .join(', ');
  return {
    place,
    heading: importPage.card.heading(
      place + 1,
      card.sheet === undefined || card.sheet === name ? name : `${name} · ${importPage.sheet(card.sheet)}`,
    ),
    included,
    focusArea,
    mainGoal,
    period,
    kind,
    lacks,
    open: openRows(card, rows, choice, texts),
    names: nameRows(card, rows, choice),
    directions: directionRows(rows, own),
    trouble: troubleLines(rows, texts),
    groups: differenceGroups(own, choices, texts),
    unplaced: rows.filter(({ trouble }) => trouble === 'unplaced').length,
    steps: own,
  };
}

/** Whose card it says it is, and of what; the caption of a printed table says both: «Brukere, Kultur». */
function namedIn({ unitName, focusArea }: ReadCard, units: readonly Unit[]) {
  const named = unitName === undefined ? units.find(({ name }) => focusArea?.endsWith(`, ${name}`) === true) : undefined;
  return named === undefined
    ? { unitName, focusArea }
    : { unitName: named.name, focusArea: focusArea?.slice(0, -named.name.length - 2) };
}

type Settled = {
  readonly focusArea: string;
  readonly mainGoal: string;
  readonly period: string;
  readonly kind: ScorecardKind;
  readonly rows: readonly SettledRow[];
};

function stepsOf(found: ReadCard, { focusArea, mainGoal, period, kind, rows }: Settled, records: ImportRecords) {
  const goal = mainGoal.trim();
  const card = {
    found,
    focusArea: focusArea.trim(),
    mainGoal: goal === '' ? undefined : goal,
    kind,
    period: period.trim() as Period,
    rows,
  };
  return importSteps(records, card);
}
