import * as z from 'zod/mini';
import type { Assessment, Change, Level } from '../domain/assessment.ts';
import type { IndicatorId, UnitCode } from '../domain/id.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import type { Person } from '../domain/person.ts';
import { parseResult } from '../domain/reading.ts';
import type { Result } from '../domain/result.ts';
import { numberCell, periodCell, personOf, textCell, wordCell, writtenCell, yesNoCell } from './cells.ts';
import { rulesById } from './rulesById.ts';
import { defineRow, type Row } from './row.ts';

const levelByWord: Readonly<Record<string, Level>> = {
  Ønsket: 'desired',
  Akseptabelt: 'acceptable',
  Uakseptabelt: 'unacceptable',
  'Ikke målt': 'notMeasured',
};
const changeByWord: Readonly<Record<string, Change>> = { 'Pil opp': 'improved', Strek: 'holding', 'Pil ned': 'slipping' };

/**
 * One item of «Resultater»: what was reported for one period, kept as written and read as its indicator says.
 * A cell that cannot be read is unread, never blank.
 */
export function resultRow(indicators: readonly Indicator[]): Row<Result> {
  const rulesOf = rulesById(indicators);
  return defineRow({
    list: 'results',
    needed: z.object({ IndikatorNokkel: textCell, EnhetKode: textCell, Periode: periodCell }),
    optional: {
      Resultat: writtenCell,
      Kommentar: writtenCell,
      PublisertNiva: wordCell(levelByWord),
      PublisertEndring: wordCell(changeByWord),
      RapportertAvId: textCell,
      RapportertAvNavn: textCell,
      RapportertTid: textCell,
      PaVegneAvId: textCell,
      PaVegneAvNavn: textCell,
      Vurderingsgrunn: writtenCell,
      AntallSvar: numberCell,
      OperasjonId: textCell,
      Demonstrasjon: yesNoCell,
    },
    expected: ['IndikatorNokkel', 'EnhetKode', 'Periode', 'Resultat'],
    toDomain: (cells, { stored, unreadText }): Result => {
      const unread = unreadText('Resultat');
      const indicatorId = cells.IndikatorNokkel as IndicatorId;
      return {
        stored,
        indicatorId,
        unitCode: cells.EnhetKode as UnitCode,
        period: cells.Periode,
        text: cells.Resultat ?? unread ?? '',
        reading: unread === undefined ? parseResult(cells.Resultat, rulesOf(indicatorId)) : { kind: 'unread' },
        comment: cells.Kommentar,
        published: publishedOf(cells.PublisertNiva, cells.PublisertEndring),
        reportedBy: personOf(cells.RapportertAvId, cells.RapportertAvNavn),
        reportedAt: cells.RapportertTid,
        onBehalfOf: personOf(cells.PaVegneAvId, cells.PaVegneAvNavn),
        publishedReason: cells.Vurderingsgrunn,
        demonstration: cells.Demonstrasjon ?? false,
        ...(cells.AntallSvar === undefined ? {} : { answers: cells.AntallSvar }),
      };
    },
  });
}

/** A change without a level was printed of nothing we can show: a published judgement is a level, perhaps with a change. */
function publishedOf(level: Level | undefined, change: Change | undefined): Assessment | undefined {
  return level === undefined ? undefined : { level, change };
}

/** What a person says about one period. */
export type Report = {
  readonly text: string;
  readonly comment: string | undefined;
  readonly by: Person | undefined;
  readonly onBehalfOf: Person | undefined;
  /** ISO. */
  readonly at: string | undefined;
};

/** The unique key of a result: one for each indicator, period and, where other units report it too, unit. */
export function resultKey(indicator: Pick<Indicator, 'id' | 'unitCode'>, period: Period, unitCode: UnitCode): string {
  return `${indicator.id}|${period}${unitCode === indicator.unitCode ? '' : `|${unitCode}`}`;
}

/** The fields a report writes; an emptied comment is cleared, not left as it was. */
export function reportFields({ text, comment, by, onBehalfOf, at }: Report) {
  return {
    Resultat: text,
    Kommentar: comment ?? null,
    RapportertAvId: by?.id ?? null,
    RapportertAvNavn: by?.name ?? null,
    RapportertTid: at ?? null,
    PaVegneAvId: onBehalfOf?.id ?? null,
    PaVegneAvNavn: onBehalfOf?.name ?? null,
  };
}

/** The field of why a published judgement differs from the computed one; an emptied reason is cleared. */
export function reasonFields(reason: string | undefined) {
  return { Vurderingsgrunn: reason ?? null };
}
