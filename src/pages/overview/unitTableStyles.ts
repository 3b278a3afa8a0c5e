import { makeStyles, tokens } from '@fluentui/react-components';

/** Where there is room for the marks only when the counts' headings are shapes alone; the buttons above the table say what they mean. */
const tight = '@media (max-width: 899px)';
const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const cell = {
  height: '40px',
  boxSizing: 'border-box',
  padding: `2px ${tokens.spacingHorizontalSNudge}`,
  borderBottom: line,
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'end',
  whiteSpace: 'nowrap',
} as const;
const head = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
  backgroundColor: tokens.colorNeutralBackground1,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  fontWeight: tokens.fontWeightSemibold,
  color: tokens.colorNeutralForeground2,
  textAlign: 'end',
  verticalAlign: 'bottom',
} as const;

/** The looks of the table of units: the unit's column stands still at the side, the headings above. */
export const useUnitTableStyles = makeStyles({
  box: {
    overflowX: 'auto',
    border: line,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { overflowX: 'visible', border: 'none' },
  },
  long: { maxHeight: '70vh', overflowY: 'auto', scrollPaddingTop: '96px', scrollPaddingLeft: '220px' },
  table: { width: '100%', borderCollapse: 'separate', borderSpacing: 0 },
  thead: { position: 'sticky', top: 0, zIndex: 2 },
  group: {
    ...head,
    textAlign: 'start',
    paddingBottom: 0,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  divided: { borderLeft: line },
  head: { ...head, minWidth: '40px', borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}` },
  headUnit: { textAlign: 'start', position: 'sticky', insetInlineStart: 0, zIndex: 1 },
  headShared: { minWidth: '78px', maxWidth: '116px', textAlign: 'start', hyphens: 'auto', overflowWrap: 'anywhere' },
  headWord: {
    display: 'block',
    marginTop: '2px',
    '::first-letter': { textTransform: 'uppercase' },
    [tight]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  row: { ':hover > *': { boxShadow: `inset 0 0 0 9999px ${tokens.colorNeutralStencil1Alpha}` } },
  branch: { backgroundColor: tokens.colorNeutralBackground2, fontWeight: tokens.fontWeightSemibold },
  leaf: { backgroundColor: tokens.colorNeutralBackground1 },
  unit: {
    ...cell,
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    width: '24%',
    minWidth: '190px',
    maxWidth: '320px',
    [tight]: { minWidth: '160px' },
    textAlign: 'start',
    whiteSpace: 'normal',
    fontWeight: 'inherit',
    backgroundColor: 'inherit',
    borderRight: line,
  },
  number: { ...cell },
  zero: { color: tokens.colorNeutralForeground4 },
  quiet: { color: tokens.colorNeutralForeground3 },
  mark: { ...cell, position: 'relative', paddingInlineStart: '32px', fontWeight: tokens.fontWeightRegular },
  shape: { position: 'absolute', insetInlineStart: '8px', top: '50%', transform: 'translateY(-50%)' },
  parts: {
    paddingInlineStart: tokens.spacingHorizontalSNudge,
    whiteSpace: 'normal',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
  },
  part: {
    display: 'inline-block',
    whiteSpace: 'nowrap',
    marginInlineEnd: tokens.spacingHorizontalS,
    '& svg': { width: '14px', height: '14px' },
  },
  desired: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  acceptable: { backgroundColor: tokens.colorStatusWarningBackground1 },
  unacceptable: { backgroundColor: tokens.colorStatusDangerBackground1 },
  notMeasured: {},
  unread: {},
  unassessed: {},
});
