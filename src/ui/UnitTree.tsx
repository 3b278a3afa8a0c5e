import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { UnitCode } from '../domain/id.ts';
import type { Unit } from '../domain/unit.ts';
import type { TreeOfPeriod } from '../domain/unitHistory.ts';
import type { UnitBranch } from '../domain/unitTree.ts';
import { useTexts } from './Language.tsx';

type Choice = { readonly chosen: UnitCode; readonly onChoose: (unit: UnitCode) => void };

function Branch({ branch, depth, chosen, onChoose }: Choice & { readonly branch: UnitBranch; readonly depth: number }) {
  const styles = useStyles();
  const { unit, children } = branch;
  const here = unit.code === chosen;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.unit, depth === 0 && styles.root, here && styles.here)}
        style={{ paddingInlineStart: `${8 + depth * 14}px` }}
        aria-current={here ? 'page' : undefined}
        onClick={() => onChoose(unit.code)}
      >
        {unit.name}
      </button>
      {children.length > 0 && (
        <ul className={styles.list}>
          {children.map((child) => (
            <Branch key={child.unit.code} branch={child} depth={depth + 1} chosen={chosen} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Units that stood at another time than the tree is of, greyed, with the day that says so. */
function Others({
  heading,
  units,
  dayOf,
  chosen,
  onChoose,
}: Choice & { readonly heading: string; readonly units: readonly Unit[]; readonly dayOf: (unit: Unit) => string | undefined }) {
  const styles = useStyles();
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
 * The municipality's units as a list of lists, as they were in the period; other municipalities' published examples, and units that
 * had ended or were still to come, stand under headings of their own.
 */
export function UnitTree({ tree, chosen, onChoose }: Choice & { readonly tree: TreeOfPeriod }) {
  const styles = useStyles();
  const { frame, dates } = useTexts();
  const [own, ...examples] = tree.roots;
  return (
    <nav aria-label={frame.units}>
      {own && (
        <ul className={styles.list}>
          <Branch branch={own} depth={0} chosen={chosen} onChoose={onChoose} />
        </ul>
      )}
      {examples.length > 0 && (
        <>
          <h2 className={styles.heading}>{frame.publishedExamples}</h2>
          <ul className={styles.list}>
            {examples.map((branch) => (
              <Branch key={branch.unit.code} branch={branch} depth={0} chosen={chosen} onChoose={onChoose} />
            ))}
          </ul>
        </>
      )}
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

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS} 8px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  unit: {
    display: 'block',
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  other: { color: tokens.colorNeutralForeground3 },
  day: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  root: { fontWeight: tokens.fontWeightSemibold },
  here: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': {
      borderTopColor: 'Highlight',
      borderRightColor: 'Highlight',
      borderBottomColor: 'Highlight',
      borderLeftColor: 'Highlight',
    },
  },
});
