import { useEffect, useState } from 'react';
import type { IndicatorId } from '../../domain/id.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { useGo } from '../../ui/Navigation.tsx';

/** A new measure being made, and the indicator it is begun for. */
export type Making = { readonly indicator: IndicatorId | undefined };

/**
 * The new measure being made, if any. What a link asks for is begun once: the address then says where the person is, so that neither
 * «back» nor reading the page again asks anew. An indicator the unit does not have is left out.
 */
export function useAskedMeasure(
  { indicators }: Pick<UnitPage, 'indicators'>,
  link: { readonly unit: Unit; readonly indicator: string | undefined; readonly asked: boolean },
) {
  const go = useGo();
  const making = useState<Making>();
  const [, setMaking] = making;
  const { asked, unit, indicator } = link;
  useEffect(() => {
    if (!asked) return;
    setMaking({ indicator: indicators.find(({ id }) => id === indicator)?.id });
    go({ unit: unit.code, section: 'tiltak', row: undefined }, 'instead');
  }, [asked, indicator, indicators, unit.code, go, setMaking]);
  return making;
}
