import { tidyCell } from '../cellText.ts';
import type { Period } from '../period.ts';

/** A column that holds a target or the results of a period; undefined where its heading names none. */
export type ValueColumn = { readonly kind: 'target' | 'result'; readonly period: Period | undefined };

/** What a column of a målekort holds. `other` is none of what we bring in. */
export type Column =
  | { readonly kind: 'successFactor' | 'indicator' | 'change' | 'comment' | 'unitOfMeasurement' }
  /** What a row belongs to, where one table holds several målekort; `basis`: whether its judgement was published or computed. */
  | { readonly kind: 'unitName' | 'focusArea' | 'reportYear' | 'basis' }
  /** The period of the row's only result: such a table is a list of results and no målekort. */
  | { readonly kind: 'period' }
  | ValueColumn
  | { readonly kind: 'other' };

const words: readonly (readonly [RegExp, Column['kind']])[] = [
  [/^(?:kritiske? )?suksessfaktor(?:er|ar)?$|^delmål$|^success factors?$/, 'successFactor'],
  [/^(?:måle|styrings|resultat)?indikator(?:er|ar)?$|^måleparameter$|^hva måles$|^indicators?$/, 'indicator'],
  [/^fokusområde[rt]?$|^målområde[rt]?$|^perspektiv(?:er)?$|^tema$|^område$|^focus areas?$/, 'focusArea'],
  [
    /^endring(?:ar|er)?(?: fr[åa] (?:sist|siste|forrige|førre)(?: måling)?)?$|^utvikling$|^trend$|^change(?: since last(?: measurement)?)?$/,
    'change',
  ],
  [/^kommentar(?:er|ar)?$|^merknad(?:er|ar)?$|^comments?$/, 'comment'],
  [/^rapportår$|^report year$/, 'reportYear'],
  [/^vurdering$|^assessment$/, 'basis'],
  [/^periode$|^period$/, 'period'],
  [/^enhet$|^eining$|^unit$|^virksomhet$|^verksemd$/, 'unitName'],
  [/^måleenhet$|^måleeining$|^benevning$|^nemning$|^unit of measurement$/, 'unitOfMeasurement'],
  [
    /^(?:resultat)?krav(?:et)?$|^mål$|^målet$|^resultatmål$|^målsetting(?:er)?$|^måltall?$|^ambisjonsnivå$|^ønsket nivå$|^targets?$/,
    'target',
  ],
  [/^resultat(?:er|et)?$|^res$|^målt$|^måling$|^faktisk$|^oppnådd$|^results?$|^$/, 'result'],
  [/^status$/, 'change'],
];

/** What a heading says its column holds; undefined where it says nothing we know. A year alone is a result's. */
export function columnOf(heading: string): Column | undefined {
  const text = plain(heading);
  const { period, rest } = periodIn(text);
  const found = words.find(([spelling]) => spelling.test(rest))?.[1];
  const kind = rest === 'status' && period !== undefined ? 'result' : found;
  if (kind === 'target' || kind === 'result')
    return kind === 'result' && rest === '' && period === undefined ? undefined : { kind, period };
  return kind === undefined || kind === 'other' ? undefined : { kind };
}

/** Whether a column holds a target or results. */
export function isValueColumn(column: Column): column is ValueColumn {
  return column.kind === 'target' || column.kind === 'result';
}

/** A heading without accidents: layout hyphens («Resultat-krav»), what stands in brackets, footnotes and full stops. */
function plain(heading: string): string {
  return tidyCell(heading)
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(\p{L})- ?(?=\p{L})/gu, '$1')
    .replace(/[*:]/g, ' ')
    .replace(/(\p{L})\.(?= |$)/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

const year = String.raw`((?:19|20)\d{2})`;
const shapes: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [new RegExp(String.raw`${year} ?-? ?([tq])([1-4])(?!\d)`), ([, y, letter, n]) => `${y}-${letter?.toUpperCase()}${n}`],
  [new RegExp(String.raw`(?<!\p{L})([tq])([1-4]) ?-? ?${year}`, 'u'), ([, letter, n, y]) => `${y}-${letter?.toUpperCase()}${n}`],
  [new RegExp(String.raw`([1-3])\.? ?tertial ?,? ?${year}`), ([, n, y]) => `${y}-T${n}`],
  [new RegExp(String.raw`([1-4])\.? ?kvartal ?,? ?${year}`), ([, n, y]) => `${y}-Q${n}`],
  [new RegExp(String.raw`(?<!\d)${year}-(0[1-9]|1[0-2])(?!\d)`), ([, y, n]) => `${y}-${n}`],
  [new RegExp(String.raw`(?<!\d)${year}(?!\d)`), ([, y]) => y ?? ''],
];

/** The period a heading names, and the heading without it. */
function periodIn(text: string): { readonly period: Period | undefined; readonly rest: string } {
  for (const [shape, keyOf] of shapes) {
    const found = shape.exec(text);
    if (!found) continue;
    const period = keyOf(found);
    if (period.includes('-T4')) continue;
    const rest = text
      .replace(found[0], ' ')
      .replace(/(?:^| )(?:pr|per|for|i|år|året|pr 31 12)(?= |$)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return { period: period as Period, rest };
  }
  return { period: undefined, rest: text };
}
