import type { Unit } from '../../domain/unit.ts';
import type { UnitPage } from '../../queries/unitPage.ts';

/** Begun; what it shows comes next. */
export function UpdatesPage({ unit }: { readonly page: UnitPage; readonly unit: Unit }) {
  return <h2>{unit.name}</h2>;
}
