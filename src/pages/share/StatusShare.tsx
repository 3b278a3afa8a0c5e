import type { ReactNode } from 'react';
import { concernsOf } from '../../domain/concern.ts';
import type { Period } from '../../domain/period.ts';
import type { Unit } from '../../domain/unit.ts';
import { usePlansSeen } from '../../queries/tasks.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { peopleOf } from './peopleOf.ts';
import { textsFor } from '../../text/texts.ts';
import { ShareForm } from './ShareForm.tsx';
import { standingsOf, statusContent } from './statusContent.ts';

/** Sharing one unit's status. */
export function StatusShare({
  page,
  unit,
  period,
  kindChoice,
}: {
  readonly page: UnitPage;
  readonly unit: Unit;
  readonly period: Period;
  readonly kindChoice: ReactNode;
}) {
  const plans = usePlansSeen(page.measures);
  return (
    <ShareForm
      unit={unit}
      period={period}
      kind="status"
      kindChoice={kindChoice}
      people={peopleOf([unit], page.indicators, page.measures)}
      concernsIn={(about) => concernsOf([unit], standingsOf(page, { unit, period }), about)}
      contentOf={(parts, texts) => statusContent(page, { ...parts, plans }, textsFor(texts.language, page.units, unit.code))}
    />
  );
}
