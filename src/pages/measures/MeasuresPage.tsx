import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { measureGaps } from '../../domain/measureGaps.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitStandingsOf } from '../../domain/unitStanding.ts';
import { unitsUnder } from '../../domain/unitTree.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { MeasureList } from './MeasureList.tsx';
import type { MeasureListing, MeasureScope } from './measureListing.ts';
import { MeasuresUnder, MyMeasures } from './MeasuresElsewhere.tsx';

/** Measures (tiltak): a unit's own to begin with; those of all under it, and one's own in every unit, where somebody asks for them. */
export function MeasuresPage({
  page,
  unit,
  row,
  asked = false,
}: {
  readonly page: UnitPage;
  readonly unit: Unit;
  readonly row: string | undefined;
  /** A link asks for a new measure for the indicator `row`. */
  readonly asked?: boolean;
}) {
  const styles = useStyles();
  const { measureList, frame } = useTexts();
  const [scope, setScope] = useState<MeasureScope>('unit');
  const under = useMemo(() => unitsUnder(page.units, unit.code), [page.units, unit.code]);
  const scopes: readonly MeasureScope[] = under.length > 1 ? ['unit', 'under', 'mine'] : ['unit', 'mine'];
  const list = (listing: MeasureListing) => <MeasureList listing={listing} unit={unit} row={row} asked={asked} />;
  return (
    <>
      <Select
        size="small"
        className={styles.scope}
        aria-label={measureList.scope}
        value={scope}
        onChange={(_, { value }) => setScope(scopes.find((each) => each === value) ?? 'unit')}
      >
        {scopes.map((each) => (
          <option key={each} value={each}>
            {measureList.scopes[each]}
          </option>
        ))}
      </Select>
      <Suspense fallback={<Skeleton rows={6} waiting={frame.waitingForPage} />}>
        {scope === 'unit' && <OwnMeasures page={page} unit={unit} list={list} />}
        {scope === 'under' && (
          <MeasuresUnder units={page.units} under={under}>
            {list}
          </MeasuresUnder>
        )}
        {scope === 'mine' && <MyMeasures units={page.units}>{list}</MyMeasures>}
      </Suspense>
    </>
  );
}

function OwnMeasures({
  page,
  unit,
  list,
}: {
  readonly page: UnitPage;
  readonly unit: Unit;
  readonly list: (listing: MeasureListing) => ReactNode;
}) {
  const gaps = useMemo(() => {
    const standings = unitStandingsOf(page).filter((each) => each.unit.code === unit.code);
    return measureGaps(page.measures, standings, page.indicators);
  }, [page, unit.code]);
  return list({ ...page, scope: 'unit', gaps, indicatorsOf: () => page.indicators });
}

const useStyles = makeStyles({
  scope: { maxWidth: '280px', marginTop: tokens.spacingVerticalM, '@media print': { display: 'none' } },
});
