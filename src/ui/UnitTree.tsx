import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { UnitCode } from '../domain/id.ts';
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

/** The municipality's units as a list of lists; other municipalities' published examples stand under a heading of their own. */
export function UnitTree({ roots, chosen, onChoose }: Choice & { readonly roots: readonly UnitBranch[] }) {
  const styles = useStyles();
  const { frame } = useTexts();
  const [own, ...examples] = roots;
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
