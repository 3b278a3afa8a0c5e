import type { PlanId, UnitCode } from './id.ts';
import type { Person } from './person.ts';
import type { Settings } from './settings.ts';
import type { Stored } from './stored.ts';

/** Enhet: any node of the municipality's tree. A budget area is a «rammeområde». */
export type UnitKind = 'municipality' | 'budgetArea' | 'unit' | 'staff';

/** Målform: which written Norwegian a unit's generated text is in. */
export type LanguageForm = 'nb' | 'nn';

/** Vikar: somebody who stands in for a leader, from and to a day (ISO dates, both included); absent means without limit. */
export type Deputy = { readonly person: Person; readonly from: string | undefined; readonly to: string | undefined };

/** Enhet: a node of the municipality's tree, with those who answer for it. */
export type Unit = {
  readonly stored: Stored;
  readonly code: UnitCode;
  readonly name: string;
  readonly kind: UnitKind;
  /** The unit above it in the line. */
  readonly parent: UnitCode | undefined;
  /** The unit that answers for its subject (fag), where that is another than the line's. */
  readonly subjectParent: UnitCode | undefined;
  readonly order: number;
  readonly leader: Person | undefined;
  readonly deputy: Deputy | undefined;
  readonly languageForm: LanguageForm;
  /** The Planner plan where the unit's tasks are made. */
  readonly planId: PlanId | undefined;
  /** Årsverk: full-time equivalents; undefined where nobody has said. */
  readonly fullTimeEquivalents: number | undefined;
  /** Ansatte: people employed. */
  readonly employees: number | undefined;
  /** First and last day (ISO) the unit existed under this name and place; undefined without limit. */
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  /** The units that took over when it was renamed, moved, merged or split: its history stays here, with its name and dates. */
  readonly replacedBy: readonly UnitCode[];
  /** Decided here for the unit and all under it; undefined where it follows those above. See `settingsOf`. */
  readonly settings: Settings | undefined;
  /** The settings as they were written, with remarks and what nobody could read. */
  readonly settingsText: string | undefined;
  /** Invented for demonstration; said wherever it is seen. */
  readonly demonstration: boolean;
};
