import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitCode } from '../domain/id.ts';
import type { UnitBranch } from '../domain/unitTree.ts';
import { FoldButton } from './FoldButton.tsx';
import { useTexts } from './Language.tsx';
import { useUnitTreeStyles } from './unitTreeStyles.ts';

/** Which unit the person is at, and what is done when another is chosen. */
export type UnitChoice = { readonly chosen: UnitCode; readonly onChoose: (unit: UnitCode) => void };

type Look = UnitChoice & { readonly fold: boolean };

/** Branches as lists of lists. Where they are folded, those under the roots are closed but for the way to the unit the person is at. */
export function UnitBranches({
  branches,
  depth = 0,
  ...look
}: Look & { readonly branches: readonly UnitBranch[]; readonly depth?: number }) {
  const styles = useUnitTreeStyles();
  if (branches.length === 0) return null;
  return (
    <ul className={styles.list}>
      {branches.map((branch) => (
        <Branch key={branch.unit.code} branch={branch} depth={depth} {...look} />
      ))}
    </ul>
  );
}

function Branch({ branch, depth, ...look }: Look & { readonly branch: UnitBranch; readonly depth: number }) {
  const styles = useUnitTreeStyles();
  const { frame } = useTexts();
  const { unit, children } = branch;
  const { chosen, onChoose, fold } = look;
  const here = unit.code === chosen;
  const [opened, setOpened] = useState<boolean>();
  const folds = fold && depth > 0 && children.length > 0;
  const open = !folds || (opened ?? holds(branch, chosen));
  return (
    <li>
      <div className={styles.row}>
        <button
          type="button"
          className={mergeClasses(styles.unit, depth === 0 && styles.root, here && styles.here)}
          style={{ paddingInlineStart: `${8 + depth * 14}px` }}
          aria-current={here ? 'page' : undefined}
          onClick={() => onChoose(unit.code)}
        >
          {unit.name}
        </button>
        {folds && <FoldButton open={open} label={frame.unitsUnder(unit.name)} onFold={() => setOpened(!open)} />}
      </div>
      {open && <UnitBranches branches={children} depth={depth + 1} {...look} />}
    </li>
  );
}

function holds({ unit, children }: UnitBranch, code: UnitCode): boolean {
  return unit.code === code || children.some((child) => holds(child, code));
}
