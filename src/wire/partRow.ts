import * as z from 'zod/mini';
import type { IndicatorId, UnitCode } from '../domain/id.ts';
import type { Indicator } from '../domain/indicator.ts';
import { parsePart, type Part, type Scale } from '../domain/part.ts';
import type { Period } from '../domain/period.ts';
import { numberCell, periodCell, textCell, writtenCell, yesNoCell } from './cells.ts';
import { lastOrder } from './lastOrder.ts';
import { defineRow } from './row.ts';

/**
 * One item of «Delresultater»: what one area or factor of an evaluation came to in a period; its title is the part's name. The value is
 * kept as written, and read as a result is. A scale that lacks an end, or whose ends have changed places, is none.
 */
export const partRow = defineRow({
  list: 'parts',
  needed: z.object({ Title: textCell, Nokkel: textCell, IndikatorNokkel: textCell, EnhetKode: textCell, Periode: periodCell }),
  optional: {
    Rekkefolge: numberCell,
    Verdi: writtenCell,
    Minst: numberCell,
    Storst: numberCell,
    AntallSvar: numberCell,
    Demonstrasjon: yesNoCell,
  },
  expected: ['Title', 'Nokkel', 'IndikatorNokkel', 'EnhetKode', 'Periode', 'Verdi'],
  toDomain: (cells, { stored, unreadText }): Part => {
    const unread = unreadText('Verdi');
    const scale = scaleOf(cells.Minst, cells.Storst);
    return {
      stored,
      key: cells.Nokkel,
      indicatorId: cells.IndikatorNokkel as IndicatorId,
      unitCode: cells.EnhetKode as UnitCode,
      period: cells.Periode,
      order: cells.Rekkefolge ?? lastOrder,
      name: cells.Title,
      text: cells.Verdi ?? unread ?? '',
      reading: unread === undefined ? parsePart(cells.Verdi, scale) : { kind: 'unread' },
      scale,
      answers: cells.AntallSvar,
      demonstration: cells.Demonstrasjon ?? false,
    };
  },
});

function scaleOf(least: number | undefined, most: number | undefined): Scale | undefined {
  return least === undefined || most === undefined || most <= least ? undefined : { least, most };
}

/** Where a part stands: whose it is, when, and which in the order. */
export type PartPlace = {
  readonly indicator: Pick<Indicator, 'id' | 'unitCode'>;
  readonly unitCode: UnitCode;
  readonly period: Period;
  readonly order: number;
};

/** The unique key of a part: two people who enter the same evaluation can never both make its first part. */
export function partKey({ indicator, unitCode, period, order }: PartPlace): string {
  const unit = unitCode === indicator.unitCode ? '' : `|${unitCode}`;
  return `${indicator.id}|${period}${unit}|${String(order).padStart(2, '0')}`;
}

/** The columns that say what a part came to. */
export function partFields({ text, scale, answers }: Pick<Part, 'text' | 'scale' | 'answers'>) {
  return {
    Verdi: text === '' ? null : text,
    Minst: scale?.least ?? null,
    Storst: scale?.most ?? null,
    AntallSvar: answers ?? null,
  };
}
