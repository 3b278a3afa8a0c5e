import type { LevelCounts } from '../domain/standing.ts';

/** The words of a status update as it stands in a channel. */
export type StatusTexts = {
  readonly title: (unit: string, period: string) => string;
  readonly summary: (counts: LevelCounts) => string;
  readonly indicators: string;
  readonly overdue: (count: number) => string;
  /** Where there is no result, the level says so by itself; where there is no target, nothing is said of one. */
  readonly line: (indicator: string, result: string | undefined, target: string | undefined, level: string) => string;
  readonly open: string;
  readonly makeMeasure: (indicator: string) => string;
  readonly more: (count: number) => string;
  readonly summaryTitle: (unit: string, period: string) => string;
  /** «Endret siden 14. mars 2026» */
  readonly since: (day: string) => string;
  readonly nothingNew: (day: string) => string;
  /** One row that stands otherwise than when it was told last; `before` is undefined where it was not told of. */
  readonly news: (name: string, now: string, before: string | undefined) => string;
  /** How a measure stands, inside a line of news. */
  readonly measureMark: Readonly<Record<'implemented' | 'overdue', string>>;
  readonly finished: (count: number) => string;
  readonly asks: string;
  readonly unacceptable: (count: number) => string;
  readonly improved: (count: number) => string;
  readonly weakened: (count: number) => string;
  readonly notReported: (count: number) => string;
  readonly waits: (unit: string, missing: number) => string;
  readonly units: string;
  readonly unitLine: (unit: string, counts: LevelCounts) => string;
  /** «Målt 41 av 57.» */
  readonly coverage: (measured: number, total: number) => string;
  /** Read by others than the one who shares: whose eyes it was made with must be said. */
  readonly visible: (visible: number, known: number) => string;
  readonly plansVisible: (visible: number, known: number) => string;
};

export const nb: StatusTexts = {
  title: (unit, period) => `Status: ${unit}, ${period}`,
  summary: ({ total, desired, acceptable, unacceptable, notMeasured, notReported, unassessed, unread }) =>
    `${total} ${total === 1 ? 'indikator' : 'indikatorer'}: ${desired} ønsket, ${acceptable} akseptabelt, ${unacceptable} uakseptabelt, ${notMeasured - notReported} ikke målt` +
    `${notReported === 0 ? '' : `, ${notReported} ikke rapportert`}${unassessed === 0 ? '' : `, ${unassessed} uten nivå`}${unread === 0 ? '' : `, ${unread} kan ikke leses`}.`,
  indicators: 'Måleindikatorer',
  overdue: (count) => (count === 1 ? '1 tiltak over frist' : `${count} tiltak over frist`),
  line: (indicator, result, target, level) =>
    `${indicator}: ${result ?? level.toLowerCase()}${target === undefined ? '' : ` (krav ${target})`}${result === undefined ? '' : ` – ${level}`}`,
  open: 'Åpne målekortet',
  makeMeasure: (indicator) => `Lag tiltak av dette: ${indicator}`,
  more: (count) => `og ${count} til`,
  summaryTitle: (unit, period) => `Sammendrag: ${unit}, ${period}`,
  since: (day) => `Endret siden ${day}`,
  nothingNew: (day) => `Ingenting nytt siden ${day}`,
  news: (name, now, before) => `${name}: ${now}${before === undefined ? ' (ny)' : ` (før: ${before})`}`,
  measureMark: { implemented: 'ferdig', overdue: 'over frist' },
  finished: (count) => (count === 1 ? '1 tiltak ferdig' : `${count} tiltak ferdige`),
  asks: 'Til beslutning',
  unacceptable: (count) => `Uakseptabelt nå (${count})`,
  improved: (count) => `Mest forbedret siden forrige måling (${count})`,
  weakened: (count) => `Svekket siden forrige måling (${count})`,
  notReported: (count) => (count === 1 ? '1 enhet har ikke rapportert alt' : `${count} enheter har ikke rapportert alt`),
  waits: (unit, missing) => `${unit}: ${missing === 1 ? '1 resultat mangler' : `${missing} resultater mangler`}`,
  units: 'Enhetene',
  unitLine: (unit, { total, measured, desired, acceptable, unacceptable }) =>
    measured === 0
      ? `${unit}: ingenting målt (0 av ${total})`
      : `${unit}: ${desired} ønsket, ${acceptable} akseptabelt, ${unacceptable} uakseptabelt (målt ${measured} av ${total})`,
  coverage: (measured, total) => `Målt ${measured} av ${total}.`,
  visible: (visible, known) =>
    `Bygger på ${visible} av ${known} enheter. Resten kan ikke den som deler se, og er ikke regnet med.`,
  plansVisible: (visible, known) =>
    `${visible} av ${known} planer i Planner er synlige for den som deler. Tiltak i de andre står slik de sist ble lagret.`,
};

export const nn: StatusTexts = {
  ...nb,
  summary: ({ total, desired, acceptable, unacceptable, notMeasured, notReported, unassessed, unread }) =>
    `${total} ${total === 1 ? 'indikator' : 'indikatorar'}: ${desired} ønskt, ${acceptable} akseptabelt, ${unacceptable} uakseptabelt, ${notMeasured - notReported} ikkje målt` +
    `${notReported === 0 ? '' : `, ${notReported} ikkje rapportert`}${unassessed === 0 ? '' : `, ${unassessed} utan nivå`}${unread === 0 ? '' : `, ${unread} kan ikkje lesast`}.`,
  indicators: 'Måleindikatorar',
  overdue: (count) => (count === 1 ? '1 tiltak over fristen' : `${count} tiltak over fristen`),
  open: 'Opne målekortet',
  makeMeasure: (indicator) => `Lag tiltak av dette: ${indicator}`,
  summaryTitle: (unit, period) => `Samandrag: ${unit}, ${period}`,
  since: (day) => `Endra sidan ${day}`,
  nothingNew: (day) => `Ingenting nytt sidan ${day}`,
  measureMark: { implemented: 'ferdig', overdue: 'over fristen' },
  finished: (count) => (count === 1 ? '1 tiltak ferdig' : `${count} tiltak ferdige`),
  asks: 'Til avgjerd',
  unacceptable: (count) => `Uakseptabelt no (${count})`,
  improved: (count) => `Mest forbetra sidan førre måling (${count})`,
  weakened: (count) => `Svekt sidan førre måling (${count})`,
  notReported: (count) => (count === 1 ? '1 eining har ikkje rapportert alt' : `${count} einingar har ikkje rapportert alt`),
  waits: (unit, missing) => `${unit}: ${missing === 1 ? '1 resultat manglar' : `${missing} resultat manglar`}`,
  units: 'Einingane',
  unitLine: (unit, { total, measured, desired, acceptable, unacceptable }) =>
    measured === 0
      ? `${unit}: ingenting målt (0 av ${total})`
      : `${unit}: ${desired} ønskt, ${acceptable} akseptabelt, ${unacceptable} uakseptabelt (målt ${measured} av ${total})`,
  visible: (visible, known) =>
    `Byggjer på ${visible} av ${known} einingar. Resten kan ikkje den som deler sjå, og er ikkje rekna med.`,
  plansVisible: (visible, known) =>
    `${visible} av ${known} planar i Planner er synlege for den som deler. Tiltak i dei andre står slik dei sist vart lagra.`,
};

export const en: StatusTexts = {
  title: (unit, period) => `Status: ${unit}, ${period}`,
  summary: ({ total, desired, acceptable, unacceptable, notMeasured, notReported, unassessed, unread }) =>
    `${total} ${total === 1 ? 'indicator' : 'indicators'}: ${desired} desired, ${acceptable} acceptable, ${unacceptable} unacceptable, ${notMeasured - notReported} not measured` +
    `${notReported === 0 ? '' : `, ${notReported} not reported`}${unassessed === 0 ? '' : `, ${unassessed} without a level`}${unread === 0 ? '' : `, ${unread} unreadable`}.`,
  indicators: 'Indicators',
  overdue: (count) => (count === 1 ? '1 measure overdue' : `${count} measures overdue`),
  line: (indicator, result, target, level) =>
    `${indicator}: ${result ?? level.toLowerCase()}${target === undefined ? '' : ` (target ${target})`}${result === undefined ? '' : ` – ${level}`}`,
  open: 'Open the scorecard',
  makeMeasure: (indicator) => `Make a measure of this: ${indicator}`,
  more: (count) => `and ${count} more`,
  summaryTitle: (unit, period) => `Summary: ${unit}, ${period}`,
  since: (day) => `Changed since ${day}`,
  nothingNew: (day) => `Nothing new since ${day}`,
  news: (name, now, before) => `${name}: ${now}${before === undefined ? ' (new)' : ` (before: ${before})`}`,
  measureMark: { implemented: 'done', overdue: 'overdue' },
  finished: (count) => (count === 1 ? '1 measure done' : `${count} measures done`),
  asks: 'For decision',
  unacceptable: (count) => `Unacceptable now (${count})`,
  improved: (count) => `Most improved since the last measurement (${count})`,
  weakened: (count) => `Weakened since the last measurement (${count})`,
  notReported: (count) => (count === 1 ? '1 unit has not reported everything' : `${count} units have not reported everything`),
  waits: (unit, missing) => `${unit}: ${missing === 1 ? '1 result missing' : `${missing} results missing`}`,
  units: 'The units',
  unitLine: (unit, { total, measured, desired, acceptable, unacceptable }) =>
    measured === 0
      ? `${unit}: nothing measured (0 of ${total})`
      : `${unit}: ${desired} desired, ${acceptable} acceptable, ${unacceptable} unacceptable (measured ${measured} of ${total})`,
  coverage: (measured, total) => `Measured ${measured} of ${total}.`,
  visible: (visible, known) =>
    `Rests on ${visible} of ${known} units. The one who shares cannot see the rest, which is not counted.`,
  plansVisible: (visible, known) =>
    `${visible} of ${known} plans in Planner are visible to the one who shares. Measures in the others stand as last stored.`,
};
