import { mergeClasses, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import type { Unit } from '../domain/unit.ts';
import type { TreeOfPeriod } from '../domain/unitHistory.ts';
import { branchesWith, countBranches } from '../domain/unitTree.ts';
import { useTexts } from './Language.tsx';
import { UnitBranches, type UnitChoice } from './UnitBranches.tsx';
import { useUnitTreeStyles } from './unitTreeStyles.ts';

/** More units than this are folded, and can be searched. */
const short = 40;

/** Units that stood at another time than the tree is of, greyed, with the day that says so. */
function Others({
  heading,
  units,
  dayOf,
  chosen,
  onChoose,
}: UnitChoice & {
  readonly heading: string;
  readonly units: readonly Unit[];
  readonly dayOf: (unit: Unit) => string | undefined;
}) {
  const styles = useUnitTreeStyles();
  if (units.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {units.map((unit) => (
          <li key={unit.code}>
            <button
              type="button"
              className={mergeClasses(styles.unit, styles.other)}
              aria-current={unit.code === chosen ? 'page' : undefined}
              onClick={() => onChoose(unit.code)}
            >
              {unit.name}
              <span className={styles.day}>{dayOf(unit)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * The municipality's units as a list of lists, as they were in the period. Other municipalities' published examples, and units that
 * had ended or were still to come, stand under headings of their own. A unit whose parent the person cannot see stands among their own.
 */
export function UnitTree({ tree, chosen, onChoose }: UnitChoice & { readonly tree: TreeOfPeriod }) {
  const styles = useUnitTreeStyles();
  const { frame, dates, list } = useTexts();
  const [query, setQuery] = useState('');
  const long = countBranches(tree.roots) > short;
  const municipalities = tree.roots.filter(({ unit }) => unit.kind === 'municipality');
  const others = new Set(municipalities.slice(1));
  const found = (examples: boolean) =>
    branchesWith(
      tree.roots.filter((root) => others.has(root) === examples),
      query,
    );
  const [own, examples] = [found(false), found(true)];
  const choice = { chosen, onChoose, fold: long && query.trim() === '' };
  return (
    <nav aria-label={frame.units}>
      {long && (
        <SearchBox
          className={styles.search}
          size="medium"
          aria-label={frame.findUnit}
          placeholder={frame.findUnit}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      )}
      {own.length + examples.length === 0 && (
        <p role="status" className={styles.nothing}>
          {list.nothingFound.title}
        </p>
      )}
      <UnitBranches branches={own} {...choice} />
      {examples.length > 0 && <h2 className={styles.heading}>{frame.publishedExamples}</h2>}
      <UnitBranches branches={examples} {...choice} />
      <Others
        heading={frame.formerUnits}
        units={tree.former}
        dayOf={({ validTo }) => validTo && frame.until(dates.day(validTo))}
        chosen={chosen}
        onChoose={onChoose}
      />
      <Others
        heading={frame.laterUnits}
        units={tree.later}
        dayOf={({ validFrom }) => validFrom && frame.from(dates.day(validFrom))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </nav>
  );
}
