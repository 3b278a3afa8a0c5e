import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks of a cell that can be changed where it stands: a text until one points at it. */
export const useQuickStyles = makeStyles({
  quick: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '28px',
    maxWidth: '100%',
    margin: `-4px 0 -4px -7px`,
    padding: '2px 6px',
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': {
      borderTopColor: tokens.colorNeutralStroke1,
      borderRightColor: tokens.colorNeutralStroke1,
      borderBottomColor: tokens.colorNeutralStroke1,
      borderLeftColor: tokens.colorNeutralStroke1,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { padding: 0, margin: 0 },
  },
  field: { width: '100%', minWidth: 0 },
});
