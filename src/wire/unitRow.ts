import * as z from 'zod/mini';
import type { PlanId, UnitCode } from '../domain/id.ts';
import type { LanguageForm, Unit, UnitKind } from '../domain/unit.ts';
import { dayCell, numberCell, personOf, textCell, wordCell, yesNoCell } from './cells.ts';
import { defineRow } from './row.ts';
import { lastOrder } from './lastOrder.ts';

const kindByWord: Readonly<Record<string, UnitKind>> = {
  Kommune: 'municipality',
  Rammeområde: 'budgetArea',
  Enhet: 'unit',
  Stab: 'staff',
};
const formByWord: Readonly<Record<string, LanguageForm>> = { Bokmål: 'nb', Nynorsk: 'nn' };

/** One item of «Enheter»: a node of the municipality's tree. */
export const unitRow = defineRow({
  list: 'units',
  needed: z.object({ Title: textCell, Kode: textCell, Type: wordCell(kindByWord) }),
  optional: {
    Overordnet: textCell,
    Rekkefolge: numberCell,
    LederId: textCell,
    LederNavn: textCell,
    VikarId: textCell,
    VikarNavn: textCell,
    VikarFra: dayCell,
    VikarTil: dayCell,
    Malform: wordCell(formByWord),
    PlanId: textCell,
    Demonstrasjon: yesNoCell,
  },
  expected: ['Title', 'Kode', 'Type'],
  toDomain: (cells, { unreadText }): Unit => {
    const deputy = personOf(cells.VikarId, cells.VikarNavn);
    const unsureDays = unreadText('VikarFra') !== undefined || unreadText('VikarTil') !== undefined;
    return {
      code: cells.Kode as UnitCode,
      name: cells.Title,
      kind: cells.Type,
      parent: cells.Overordnet as UnitCode | undefined,
      order: cells.Rekkefolge ?? lastOrder,
      leader: personOf(cells.LederId, cells.LederNavn),
      // A deputy whose days cannot be read would stand in for ever: rather none, and the cell is named.
      deputy: deputy && !unsureDays ? { person: deputy, from: cells.VikarFra, to: cells.VikarTil } : undefined,
      languageForm: cells.Malform ?? 'nb',
      planId: cells.PlanId as PlanId | undefined,
      demonstration: cells.Demonstrasjon ?? false,
    };
  },
});
