/** The words of what changed and of what is waited for. */
export type OverviewListTexts = {
  readonly changed: string;
  readonly changedIntro: string;
  readonly better: (count: number) => string;
  readonly worse: (count: number) => string;
  readonly nothingChanged: string;
  readonly becameOf: (from: string, to: string) => string;
  readonly values: (from: string, to: string) => string;
  readonly waiting: string;
  readonly waitingSum: (missing: number, old: number) => string;
  readonly nothingWaiting: string;
  readonly missing: string;
  readonly old: string;
  readonly lastMeasured: (text: string, period: string) => string;
  readonly neverMeasured: (from: string) => string;
  readonly unitWaits: (missing: number, old: number) => string;
  /** «Sykefravær: ikke rapportert, sist målt 2025: 8,8 %» */
  readonly wait: (indicator: string, what: string, last: string) => string;
  readonly more: (count: number) => string;
  readonly fewer: string;
};

const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const joined = (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(', ');

export const nb: OverviewListTexts = {
  changed: 'Endret siden sist',
  changedIntro: 'Et annet nivå, eller en ny pil, siden målingen før.',
  better: (count) => `Bedre (${count})`,
  worse: (count) => `Dårligere (${count})`,
  nothingChanged: 'Ingen nivåer eller piler er endret siden forrige måling.',
  becameOf: (from, to) => `Fra ${from} til ${to}`,
  values: (from, to) => `${from} → ${to}`,
  waiting: 'Mangler eller eldre enn den burde',
  waitingSum: (missing, old) =>
    `${joined(missing > 0 && `${of(missing, 'resultat', 'resultater')} mangler`, old > 0 && `${of(old, 'måling', 'målinger')} er eldre enn hyppigheten tilsier`)}.`,
  nothingWaiting: 'Ingenting mangler, og ingen måling er eldre enn den burde.',
  missing: 'ikke rapportert',
  old: 'for gammel',
  lastMeasured: (text, period) => `sist målt ${period}: ${text}`,
  neverMeasured: (from) => `ingen måling siden ${from}`,
  unitWaits: (missing, old) =>
    joined(missing > 0 && `${missing} ikke rapportert`, old > 0 && `${old} for ${old === 1 ? 'gammel' : 'gamle'}`),
  wait: (indicator, what, last) => `${indicator}: ${what}, ${last}`,
  more: (count) => `Vis ${count} til`,
  fewer: 'Vis færre',
};

export const nn: OverviewListTexts = {
  ...nb,
  changed: 'Endra sidan sist',
  changedIntro: 'Eit anna nivå, eller ei ny pil, sidan målinga før.',
  better: (count) => `Betre (${count})`,
  worse: (count) => `Dårlegare (${count})`,
  nothingChanged: 'Ingen nivå eller piler er endra sidan førre måling.',
  becameOf: (from, to) => `Frå ${from} til ${to}`,
  waiting: 'Manglar eller eldre enn ho burde',
  waitingSum: (missing, old) =>
    `${joined(missing > 0 && `${of(missing, 'resultat', 'resultat')} manglar`, old > 0 && `${of(old, 'måling', 'målingar')} er eldre enn kor ofte dei skal målast`)}.`,
  nothingWaiting: 'Ingenting manglar, og inga måling er eldre enn ho burde.',
  missing: 'ikkje rapportert',
  old: 'for gammal',
  lastMeasured: (text, period) => `sist målt ${period}: ${text}`,
  neverMeasured: (from) => `inga måling sidan ${from}`,
  unitWaits: (missing, old) =>
    joined(missing > 0 && `${missing} ikkje rapportert`, old > 0 && `${old} for ${old === 1 ? 'gammal' : 'gamle'}`),
  more: (count) => `Vis ${count} til`,
  fewer: 'Vis færre',
};

export const en: OverviewListTexts = {
  changed: 'Changed since last time',
  changedIntro: 'Another level, or a new arrow, since the measurement before.',
  better: (count) => `Better (${count})`,
  worse: (count) => `Worse (${count})`,
  nothingChanged: 'No level or arrow has changed since the measurement before.',
  becameOf: (from, to) => `From ${from} to ${to}`,
  values: (from, to) => `${from} → ${to}`,
  waiting: 'Missing, or older than it should be',
  waitingSum: (missing, old) =>
    `${joined(missing > 0 && `${of(missing, 'result is', 'results are')} missing`, old > 0 && `${of(old, 'is', 'are')} older than the frequency says`)}.`,
  nothingWaiting: 'Nothing is missing, and nothing is older than it should be.',
  missing: 'not reported',
  old: 'too old',
  lastMeasured: (text, period) => `last read ${period}: ${text}`,
  neverMeasured: (from) => `nothing read since ${from}`,
  unitWaits: (missing, old) => joined(missing > 0 && `${missing} not reported`, old > 0 && `${old} too old`),
  wait: (indicator, what, last) => `${indicator}: ${what}, ${last}`,
  more: (count) => `Show ${count} more`,
  fewer: 'Show fewer',
};
