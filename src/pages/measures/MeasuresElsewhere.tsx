import { useCallback, useMemo, type ReactNode } from 'react';
import { useUnsentMeasures } from '../../commands/useUnsentMeasures.ts';
import { gapsOfUnits } from '../../domain/gapsOfUnits.ts';
import { comparePeriods, currentPeriod } from '../../domain/period.ts';
import { partInMeasure } from '../../domain/responsibility.ts';
import { isAskedOf } from '../../domain/scorecard.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitStandingsOf } from '../../domain/unitStanding.ts';
import { useAllIndicators, type IndicatorsRead } from '../../queries/allIndicators.ts';
import { useMeasuresUnder } from '../../queries/measuresUnder.ts';
import { useMunicipality } from '../../queries/municipality.ts';
import { useMyUpdates } from '../../queries/myUpdates.ts';
import { useServices } from '../../queries/services.ts';
import type { MeasureListing } from './measureListing.ts';

type Props = {
  readonly units: readonly Unit[];
  readonly children: (listing: MeasureListing) => ReactNode;
};

/** The measures of a unit and all under it, `under`, with the gaps of each. */
export function MeasuresUnder({ units, under, children }: Props & { readonly under: readonly Unit[] }) {
  const { now } = useServices();
  const read = useMeasuresUnder(under.map(({ code }) => code));
  const known = useAllIndicators();
  const measures = useUnsentMeasures(read.measures);
  const latest = known.scorecards
    .map(({ period }) => period)
    .toSorted(comparePeriods)
    .at(-1);
  const municipality = useMunicipality(latest ?? currentPeriod(now().toISOString().slice(0, 10), 'yearly'));
  const indicatorsOf = useIndicatorsOf(known);
  const gaps = useMemo(
    () => gapsOfUnits(under, measures, municipality.countable ? unitStandingsOf(municipality) : [], indicatorsOf),
    [under, measures, municipality, indicatorsOf],
  );
  const issues = [...read.issues, ...known.issues];
  const missing = [...read.missing, ...known.missing];
  return children({ scope: 'under', units, measures, indicators: known.indicators, issues, missing, gaps, indicatorsOf });
}

const noGaps = { withoutIndicator: [], withoutMeasure: [] };

/** The reader's own measures in every unit, and those they stand in for. */
export function MyMeasures({ units, children }: Props) {
  const { person, now } = useServices();
  const read = useMyUpdates();
  const known = useAllIndicators();
  const day = now().toISOString().slice(0, 10);
  const mine = useMemo(() => {
    const unitOf = new Map(units.map((unit) => [unit.code, unit]));
    return read.measures.filter((measure) => partInMeasure(person, unitOf.get(measure.unitCode), measure, day) !== undefined);
  }, [read.measures, units, person, day]);
  const measures = useUnsentMeasures(mine);
  const indicatorsOf = useIndicatorsOf(known);
  const { indicators } = known;
  const issues = [...read.issues, ...known.issues];
  const missing = [...read.missing, ...known.missing];
  return children({ scope: 'mine', units, measures, indicators, issues, missing, gaps: noGaps, indicatorsOf });
}

function useIndicatorsOf({ scorecards, indicators }: IndicatorsRead) {
  const cardOf = useMemo(() => new Map(scorecards.map((card) => [card.id, card])), [scorecards]);
  return useCallback(
    (unit: Unit) =>
      indicators.filter((indicator) => {
        const card = cardOf.get(indicator.scorecardId);
        return card === undefined ? indicator.unitCode === unit.code : isAskedOf(unit, indicator, card, false);
      }),
    [indicators, cardOf],
  );
}
