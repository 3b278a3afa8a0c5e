import type { UnitCode } from '../../domain/id.ts';
import { hasWords, searchWords } from '../../domain/searchable.ts';
import type { LevelCounts } from '../../domain/standing.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitCounts } from '../../domain/unitCounts.ts';
import { weakestOf, type Weakest } from '../../domain/weakest.ts';
import type { OverviewBasis } from './overviewBasis.ts';
import { isNarrowed, type OverviewChoice } from './overviewChoice.ts';

/** One row: a unit without others under it, a branch (itself and all under it), or a branch's own indicators alone. */
export type OverviewRow = {
  readonly key: string;
  readonly kind: 'leaf' | 'branch' | 'own';
  readonly unit: Unit;
  /** 0 for the unit the page is of. */
  readonly depth: number;
  readonly counts: LevelCounts;
  readonly open: boolean;
  /** Not itself looked for: it stands there so that one sees where those under it belong. */
  readonly context: boolean;
  readonly weakest: Weakest | undefined;
};

/** The rows of the table, each parent before its children. While something is looked for, every branch is open and parents are kept. */
export function overviewRows(
  basis: OverviewBasis,
  counts: UnitCounts,
  { choice, closed }: { readonly choice: OverviewChoice; readonly closed: ReadonlySet<UnitCode> },
): readonly OverviewRow[] {
  const { units, order } = basis;
  const { parents } = order;
  const looking = isNarrowed(choice);
  const hits = units.map((unit) => isHit(basis, unit, counts.own(unit.code), choice));
  const kept = [...hits];
  for (let place = units.length - 1; place > 0; place--) {
    const parent = parents[place] ?? -1;
    if (kept[place] && parent >= 0) kept[parent] = true;
  }
  const childrenOf = units.map((): number[] => []);
  units.forEach((_, place) => childrenOf[parents[place] ?? -1]?.push(place));
  const lay = (place: number, depth: number): readonly OverviewRow[] => {
    const unit = units[place];
    if (unit === undefined || !kept[place]) return [];
    const children = (childrenOf[place] ?? []).filter((child) => kept[child]);
    const own = counts.own(unit.code);
    const base = { unit, depth, context: !hits[place], weakest: undefined };
    if (children.length === 0) return [{ ...base, key: unit.code, kind: 'leaf', counts: own, open: false }];
    const open = looking || !closed.has(unit.code);
    const below = children
      .flatMap((child) => units[child] ?? [])
      .map((each) => ({ unit: each, counts: counts.withUnder(each.code) }));
    const branch: OverviewRow = {
      ...base,
      key: unit.code,
      kind: 'branch',
      counts: counts.withUnder(unit.code),
      open,
      weakest: weakestOf(below),
    };
    if (!open) return [branch];
    const itself: readonly OverviewRow[] =
      own.total === 0 || !hits[place]
        ? []
        : [{ ...base, key: `${unit.code} own`, kind: 'own', depth: depth + 1, counts: own, open: false }];
    return [branch, ...itself, ...children.flatMap((child) => lay(child, depth + 1))];
  };
  return lay(0, 0);
}

/** Whether a unit itself is looked for: it has something of what was chosen, or nothing at all and its name is what was asked for. */
function isHit(
  { textOfUnit }: OverviewBasis,
  unit: Unit,
  own: LevelCounts,
  { focusArea, level, query }: OverviewChoice,
): boolean {
  if (own.total > 0) return level === undefined || own[level] > 0;
  return focusArea === undefined && level === undefined && hasWords(searchWords(query), textOfUnit.get(unit.code) ?? '');
}
