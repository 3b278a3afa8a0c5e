import * as z from 'zod/mini';
import type { ScorecardId, UnitCode } from '../domain/id.ts';
import type { Scorecard, ScorecardKind } from '../domain/scorecard.ts';
import { numberCell, periodCell, textCell, wordCell, writtenCell, yesNoCell } from './cells.ts';
import { lastOrder } from './lastOrder.ts';
import { defineRow } from './row.ts';

const kindByWord: Readonly<Record<string, ScorecardKind>> = { Gjennomgående: 'shared', Unikt: 'own' };

/** One item of «Målekort»: the card of one unit, focus area and report year; its title is the focus area. */
export const scorecardRow = defineRow({
  list: 'scorecards',
  needed: z.object({ Title: textCell, Nokkel: textCell, EnhetKode: textCell, Omfang: wordCell(kindByWord), Periode: periodCell }),
  optional: {
    Hovedmal: writtenCell,
    Rekkefolge: numberCell,
    Fullstendig: yesNoCell,
    Kilde: textCell,
    Merknad: writtenCell,
    Arkivert: yesNoCell,
    Demonstrasjon: yesNoCell,
  },
  expected: ['Title', 'Nokkel', 'EnhetKode', 'Omfang', 'Periode'],
  toDomain: (cells): Scorecard => ({
    id: cells.Nokkel as ScorecardId,
    unitCode: cells.EnhetKode as UnitCode,
    kind: cells.Omfang,
    focusArea: cells.Title,
    mainGoal: cells.Hovedmal,
    period: cells.Periode,
    order: cells.Rekkefolge ?? lastOrder,
    complete: cells.Fullstendig ?? true,
    source: cells.Kilde,
    note: cells.Merknad,
    archived: cells.Arkivert ?? false,
    demonstration: cells.Demonstrasjon ?? false,
  }),
});
