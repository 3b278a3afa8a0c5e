import type { LevelCounts } from '../domain/standing.ts';

/** The words of a status update as it stands in a channel. */
export type StatusTexts = {
  readonly title: (unit: string, period: string) => string;
  readonly summary: (counts: LevelCounts) => string;
  readonly indicators: string;
  readonly overdue: (count: number) => string;
  readonly line: (indicator: string, result: string, target: string, level: string) => string;
  readonly open: string;
  readonly more: (count: number) => string;
};

export const nb: StatusTexts = {
  title: (unit, period) => `Status: ${unit}, ${period}`,
  summary: ({ total, desired, acceptable, unacceptable, notMeasured, notReported, unassessed, unread }) =>
    `${total} ${total === 1 ? 'indikator' : 'indikatorer'}: ${desired} ønsket, ${acceptable} akseptabelt, ${unacceptable} uakseptabelt, ${notMeasured - notReported} ikke målt` +
    `${notReported === 0 ? '' : `, ${notReported} ikke rapportert`}${unassessed === 0 ? '' : `, ${unassessed} uten nivå`}${unread === 0 ? '' : `, ${unread} kan ikke leses`}.`,
  indicators: 'Måleindikatorer',
  overdue: (count) => (count === 1 ? '1 tiltak over frist' : `${count} tiltak over frist`),
  line: (indicator, result, target, level) => `${indicator}: ${result} (krav ${target}) – ${level}`,
  open: 'Åpne målekortet',
  more: (count) => `og ${count} til`,
};

export const nn: StatusTexts = {
  ...nb,
  summary: ({ total, desired, acceptable, unacceptable, notMeasured, notReported, unassessed, unread }) =>
    `${total} ${total === 1 ? 'indikator' : 'indikatorar'}: ${desired} ønskt, ${acceptable} akseptabelt, ${unacceptable} uakseptabelt, ${notMeasured - notReported} ikkje målt` +
    `${notReported === 0 ? '' : `, ${notReported} ikkje rapportert`}${unassessed === 0 ? '' : `, ${unassessed} utan nivå`}${unread === 0 ? '' : `, ${unread} kan ikkje lesast`}.`,
  indicators: 'Måleindikatorar',
  overdue: (count) => (count === 1 ? '1 tiltak over fristen' : `${count} tiltak over fristen`),
  open: 'Opne målekortet',
};

export const en: StatusTexts = {
  title: (unit, period) => `Status: ${unit}, ${period}`,
  summary: ({ total, desired, acceptable, unacceptable, notMeasured, notReported, unassessed, unread }) =>
    `${total} ${total === 1 ? 'indicator' : 'indicators'}: ${desired} desired, ${acceptable} acceptable, ${unacceptable} unacceptable, ${notMeasured - notReported} not measured` +
    `${notReported === 0 ? '' : `, ${notReported} not reported`}${unassessed === 0 ? '' : `, ${unassessed} without a level`}${unread === 0 ? '' : `, ${unread} unreadable`}.`,
  indicators: 'Indicators',
  overdue: (count) => (count === 1 ? '1 measure overdue' : `${count} measures overdue`),
  line: (indicator, result, target, level) => `${indicator}: ${result} (target ${target}) – ${level}`,
  open: 'Open the scorecard',
  more: (count) => `and ${count} more`,
};
