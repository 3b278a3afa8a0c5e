import * as z from 'zod/mini';
import type { IndicatorId, UnitCode } from '../domain/id.ts';
import type { Indicator } from '../domain/indicator.ts';
import { parseTarget } from '../domain/requirement.ts';
import type { Target } from '../domain/target.ts';
import { numberCell, periodCell, textCell, writtenCell } from './cells.ts';
import { rulesById } from './rulesById.ts';
import { defineRow, type Row } from './row.ts';

/** One item of «Resultatkrav»: what an indicator should reach from a period on. It is read as its indicator says. */
export function targetRow(indicators: readonly Indicator[]): Row<Target> {
  const rulesOf = rulesById(indicators);
  return defineRow({
    list: 'targets',
    needed: z.object({ IndikatorNokkel: textCell, EnhetKode: textCell, GjelderFra: periodCell }),
    optional: { Krav: writtenCell, GrenseOnsket: numberCell, GrenseAkseptabelt: numberCell },
    expected: ['IndikatorNokkel', 'EnhetKode', 'GjelderFra', 'Krav'],
    toDomain: (cells, { unreadText }): Target => {
      const unread = unreadText('Krav');
      // A limit that cannot be read would let the other one judge alone: rather no limits, and the cell is named.
      const limitUnread = unreadText('GrenseOnsket') !== undefined || unreadText('GrenseAkseptabelt') !== undefined;
      const indicatorId = cells.IndikatorNokkel as IndicatorId;
      return {
        indicatorId,
        unitCode: cells.EnhetKode as UnitCode,
        validFrom: cells.GjelderFra,
        text: cells.Krav ?? unread ?? '',
        requirement: unread === undefined ? parseTarget(cells.Krav, rulesOf(indicatorId)) : { kind: 'unread' },
        desired: limitUnread ? undefined : cells.GrenseOnsket,
        acceptable: limitUnread ? undefined : cells.GrenseAkseptabelt,
      };
    },
  });
}
