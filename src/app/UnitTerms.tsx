import type { ReactNode } from 'react';
import type { UnitCode } from '../domain/id.ts';
import { useUnitPage } from '../queries/unitPage.ts';
import { textsFor } from '../text/texts.ts';
import { TextsContext, useTexts } from '../ui/Language.tsx';

/** Words everything about a unit as its municipality calls things. Suspends until the unit is read. */
export function UnitTerms({ unit, children }: { readonly unit: UnitCode; readonly children: ReactNode }) {
  const { language } = useTexts();
  const { units } = useUnitPage(unit);
  return <TextsContext value={textsFor(language, units, unit)}>{children}</TextsContext>;
}
