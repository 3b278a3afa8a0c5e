import * as z from 'zod/mini';
import type { PlanId, UnitCode } from '../domain/id.ts';
import type { LanguageForm, Unit, UnitKind } from '../domain/unit.ts';
import { dayCell, numberCell, personOf, textCell, wordCell, yesNoCell } from './cells.ts';
import { deputyOf } from './deputyOf.ts';
import { defineRow } from './row.ts';
import { lastOrder } from './lastOrder.ts';
import { parseSettings } from './settingsText.ts';

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
    FagligOverordnet: textCell,
    Arsverk: numberCell,
    Ansatte: numberCell,
    GyldigFra: dayCell,
    GyldigTil: dayCell,
    ErstattetAv: textCell,
    Innstillinger: textCell,
    Demonstrasjon: yesNoCell,
  },
  expected: ['Title', 'Kode', 'Type'],
  toDomain: (cells, { stored, unreadText, nameUnread }): Unit => {
    const { settings, unread } = parseSettings(cells.Innstillinger ?? '');
    for (const line of unread) nameUnread('Innstillinger', line);
    return {
      stored,
      code: cells.Kode as UnitCode,
      name: cells.Title,
      kind: cells.Type,
      parent: cells.Overordnet as UnitCode | undefined,
      subjectParent: cells.FagligOverordnet as UnitCode | undefined,
      order: cells.Rekkefolge ?? lastOrder,
      leader: personOf(cells.LederId, cells.LederNavn),
      deputy: deputyOf(cells, unreadText),
      languageForm: cells.Malform ?? 'nb',
      planId: cells.PlanId as PlanId | undefined,
      fullTimeEquivalents: cells.Arsverk,
      employees: cells.Ansatte,
      validFrom: cells.GyldigFra,
      validTo: cells.GyldigTil,
      replacedBy: (cells.ErstattetAv?.split(/[;,\s]+/) ?? []).filter((code) => code !== '') as UnitCode[],
      settings,
      settingsText: cells.Innstillinger,
      demonstration: cells.Demonstrasjon ?? false,
    };
  },
});
