import type { ReactNode } from 'react';
import type { UnitCode } from '../domain/id.ts';
import { settingsOf } from '../domain/settings.ts';
import { useUnitPage } from '../queries/unitPage.ts';
import { textsOf } from '../text/texts.ts';
import { TextsContext, useTexts } from '../ui/Language.tsx';

/** Words everything about a unit as its municipality calls things. Suspends until the unit is read. */
export function UnitTerms({ unit, children }: { readonly unit: UnitCode; readonly children: ReactNode }) {
  const { language } = useTexts();
  const { terms } = settingsOf(useUnitPage(unit).units, unit);
  return <TextsContext value={textsOf(language, terms[language])}>{children}</TextsContext>;
}
