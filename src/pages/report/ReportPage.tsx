import type { Period } from '../../domain/period.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitPage } from '../../queries/unitPage.ts';

/** Begun; what it shows comes next. */
export function ReportPage({ unit }: { readonly page: UnitPage; readonly unit: Unit; readonly period: Period | undefined }) {
  return <h2>{unit.name}</h2>;
}
