import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { FoldButton } from '../../ui/FoldButton.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import type { OverviewRow } from './overviewRows.ts';

/** Keys and focus of one row; on the buttons in it, since a row itself takes neither. */
export type RowKeys = { readonly onFocus: () => void; readonly onKeyDown?: (event: KeyboardEvent) => void };

/** The way into a unit, at its place in the tree; a branch folds at the arrow before it. */
export function UnitName({
  row,
  indent,
  onFold,
  keys,
}: {
  readonly row: OverviewRow;
  /** How far in it begins, in pixels. */
  readonly indent: number;
  readonly onFold: () => void;
  /** What the keys do here, and that the focus has come. */
  readonly keys?: RowKeys;
}) {
  const styles = useStyles();
  const { overview } = useTexts();
  const go = useGo();
  const { unit, kind, open, context } = row;
  return (
    <span className={styles.name} style={{ paddingInlineStart: `${indent}px` }}>
      {kind === 'branch' && <FoldButton open={open} label={overview.table.opened(unit.name)} onFold={onFold} {...keys} />}
      <button
        type="button"
        data-name
        {...keys}
        className={mergeClasses(styles.open, context && styles.context)}
        onClick={() => go({ unit: unit.code, section: kind === 'branch' ? 'oversikt' : 'malekort', row: undefined })}
      >
        {kind === 'own' ? overview.table.onlyOwn(unit.name) : unit.name}
      </button>
    </span>
  );
}

const useStyles = makeStyles({
  name: { display: 'flex', alignItems: 'center', minHeight: '32px' },
  open: {
    minHeight: '28px',
    minWidth: 0,
    padding: '0 2px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'break-word',
    hyphens: 'auto',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLink },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  context: { color: tokens.colorNeutralForeground3 },
});
