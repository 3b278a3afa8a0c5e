import { lazy, Suspense, useState } from 'react';
import type { Period } from '../../domain/period.ts';
import type { ShareKind } from '../../domain/share.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitsUnder } from '../../domain/unitTree.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { KindChoice } from './KindChoice.tsx';
import { StatusShare } from './StatusShare.tsx';

const SummaryShare = lazy(async () => ({ default: (await import('./SummaryShare.tsx')).SummaryShare }));

/** Posts in channels, in the person's own name: the unit's status, or a summary of all under it for its management. */
export function SharePage({
  page,
  unit,
  period,
}: {
  readonly page: UnitPage;
  readonly unit: Unit;
  readonly period: Period | undefined;
}) {
  const { share } = useTexts();
  const under = unitsUnder(page.units, unit.code);
  const sums = under.length > 1;
  const [kind, setKind] = useState<ShareKind>(sums && unit.kind === 'municipality' ? 'summary' : 'status');
  if (period === undefined) return <EmptyNote {...share.nothingToShare} />;
  const choice = sums ? <KindChoice kind={kind} onKind={setKind} /> : undefined;
  return (
    <Suspense fallback={<Skeleton rows={6} waiting={share.loadingChannels} />}>
      {kind === 'status' ? (
        <StatusShare page={page} unit={unit} period={period} kindChoice={choice} />
      ) : (
        <SummaryShare units={under} unit={unit} period={period} kindChoice={choice} />
      )}
    </Suspense>
  );
}
