import { exact } from '../domain/goodness.ts';
import type { PeriodParts } from '../domain/period.ts';
import { numberText } from './numbers.ts';

/** The words on and around a chart of an indicator. */
export type ChartTexts = {
  readonly heading: string;
  readonly key: string;
  readonly result: string;
  readonly target: string;
  /** Beside the target's line: «Krav 8,0 %». */
  readonly targetIs: (text: string) => string;
  readonly maximum: string;
  /** A number along the side; millions and milliards are shortened. */
  readonly axisNumber: (value: number) => string;
  /** Under the chart: the how-manieth tertial, quarter or month. */
  readonly part: (kind: PeriodParts['kind'], number: number) => string;
  readonly nothing: { readonly title: string; readonly text: string };
  readonly leftOut: (count: number) => string;
  readonly summary: {
    readonly of: (indicator: string, from: string, to: string) => string;
    readonly inOne: (indicator: string, period: string) => string;
    readonly extremes: (count: number, lowest: string, highest: string) => string;
    readonly latest: (text: string) => string;
    readonly notMeasured: (periods: string) => string;
    readonly target: (text: string, from: string) => string;
  };
};

const shortMonths = ['jan.', 'feb.', 'mars', 'apr.', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'];
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const nb: ChartTexts = {
  heading: 'Utvikling',
  key: 'Tegnforklaring',
  result: 'Resultat',
  target: 'Resultatkrav',
  targetIs: (text) => `Krav ${text}`,
  maximum: 'Høyeste mulige',
  axisNumber: (value) => shortened(value, 'mill.', 'mrd.'),
  part: (kind, number) => (kind === 'month' ? (shortMonths[number - 1] ?? '') : `${kind === 'tertial' ? 'T' : 'K'}${number}`),
  nothing: {
    title: 'Ingenting å tegne ennå',
    text: 'Ingen målte resultater kan vises i et diagram. Det som er rapportert, står i tabellen.',
  },
  leftOut: (count) =>
    count === 1
      ? '1 resultat har en annen periode eller måleenhet enn resten, og står bare i tabellen.'
      : `${count} resultater har en annen periode eller måleenhet enn resten, og står bare i tabellen.`,
  summary: {
    of: (indicator, from, to) => `Diagram: ${indicator}, fra ${from} til ${to}.`,
    inOne: (indicator, period) => `Diagram: ${indicator}, ${period}.`,
    extremes: (count, lowest, highest) => `${count} målinger. Lavest: ${lowest}. Høyest: ${highest}.`,
    latest: (text) => `Sist: ${text}.`,
    notMeasured: (periods) => `Ikke målt: ${periods}.`,
    target: (text, from) => `Resultatkrav fra ${from}: ${text}.`,
  },
};

export const nn: ChartTexts = {
  ...nb,
  heading: 'Utvikling',
  key: 'Teiknforklaring',
  maximum: 'Høgaste moglege',
  nothing: {
    title: 'Ingenting å teikne enno',
    text: 'Ingen målte resultat kan visast i eit diagram. Det som er rapportert, står i tabellen.',
  },
  leftOut: (count) =>
    count === 1
      ? '1 resultat har ein annan periode eller ei anna måleining enn resten, og står berre i tabellen.'
      : `${count} resultat har ein annan periode eller ei anna måleining enn resten, og står berre i tabellen.`,
  summary: {
    ...nb.summary,
    of: (indicator, from, to) => `Diagram: ${indicator}, frå ${from} til ${to}.`,
    extremes: (count, lowest, highest) => `${count} målingar. Lågast: ${lowest}. Høgast: ${highest}.`,
    notMeasured: (periods) => `Ikkje målt: ${periods}.`,
    target: (text, from) => `Resultatkrav frå ${from}: ${text}.`,
  },
};

export const en: ChartTexts = {
  heading: 'Development',
  key: 'Key',
  result: 'Result',
  target: 'Target',
  targetIs: (text) => `Target ${text}`,
  maximum: 'Highest possible',
  axisNumber: (value) => shortened(value, 'm', 'bn'),
  part: (kind, number) => (kind === 'month' ? (englishMonths[number - 1] ?? '') : `${kind === 'tertial' ? 'T' : 'Q'}${number}`),
  nothing: {
    title: 'Nothing to draw yet',
    text: 'No measured results can be shown in a chart. What has been reported is in the table.',
  },
  leftOut: (count) =>
    count === 1
      ? '1 result has another period or unit of measurement than the rest, and is in the table only.'
      : `${count} results have another period or unit of measurement than the rest, and are in the table only.`,
  summary: {
    of: (indicator, from, to) => `Chart: ${indicator}, from ${from} to ${to}.`,
    inOne: (indicator, period) => `Chart: ${indicator}, ${period}.`,
    extremes: (count, lowest, highest) => `${count} measurements. Lowest: ${lowest}. Highest: ${highest}.`,
    latest: (text) => `Latest: ${text}.`,
    notMeasured: (periods) => `Not measured: ${periods}.`,
    target: (text, from) => `Target from ${from}: ${text}.`,
  },
};

function shortened(value: number, million: string, milliard: string): string {
  const size = Math.abs(value);
  if (size >= 1e9) return `${numberText(exact(value / 1e9))}\u00A0${milliard}`;
  return size >= 1e6 ? `${numberText(exact(value / 1e6))}\u00A0${million}` : numberText(value);
}
