import { fieldsOf, personFields, type Fields } from './fields.ts';
import units from './units.json' with { type: 'json' };

/**
 * The items of «Enheter»: Kristiansund's tree, and two municipalities that are published examples. Who leads, how many work in Kultur,
 * and the unit that was split in two are invented.
 */
export function unitItems(): Fields[] {
  return units.map((unit, index) =>
    fieldsOf({
      Title: unit.name,
      Kode: unit.code,
      Overordnet: unit.parent,
      Type: unit.kind,
      Rekkefolge: index + 1,
      ...personFields('Leder', unit.leader),
      ...personFields('Vikar', unit.deputy),
      VikarFra: unit.deputyFrom,
      VikarTil: unit.deputyTo,
      Malform: 'Bokmål',
      PlanId: unit.planId,
      Arsverk: unit.fullTimeEquivalents,
      Ansatte: unit.employees,
      FagligOverordnet: unit.subjectParent,
      GyldigFra: unit.validFrom,
      GyldigTil: unit.validTo,
      ErstattetAv: unit.replacedBy,
      Demonstrasjon: unit.demonstration,
    }),
  );
}
