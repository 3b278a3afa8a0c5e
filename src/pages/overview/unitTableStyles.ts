import { makeStyles, tokens } from '@fluentui/react-components';

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;
const cell = {
  height: '40px',
  boxSizing: 'border-box',
  padding: `2px ${tokens.spacingHorizontalXS}`,
  borderBottom: line,
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'end',
  whiteSpace: 'nowrap',
} as const;
const said = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' } as const;
const head = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
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
    '@media print': { overflowX: 'visible', border: 'none', maxHeight: 'none', page: 'wide' },
  },
  long: { maxHeight: '70vh', overflowY: 'auto', scrollPaddingTop: '96px', scrollPaddingLeft: '220px' },
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: 0,
    '@media print': { fontSize: '7.5pt', '& th, & td': { paddingInlineEnd: '2px', minWidth: 0, whiteSpace: 'normal' } },
  },
  thead: { position: 'sticky', top: 0, zIndex: 2, '@media print': { position: 'static' } },
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
  // As wide as its longest word, where the browser cannot divide it.
  headShared: {
    minWidth: '96px',
    width: '104px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    hyphens: 'auto',
    overflowWrap: 'break-word',
  },
  headWord: {
    display: 'block',
    marginTop: '2px',
    '::first-letter': { textTransform: 'uppercase' },
    // The marks alone where the shared indicators need the room; the counts above the table say the words.
    '@media screen and (max-width: 1199px)': said,
  },
  row: { ':hover > *': { boxShadow: `inset 0 0 0 9999px ${tokens.colorNeutralStencil1Alpha}` } },
  branch: { backgroundColor: tokens.colorNeutralBackground2, fontWeight: tokens.fontWeightSemibold },
  leaf: { backgroundColor: tokens.colorNeutralBackground1 },
  unit: {
    ...cell,
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    width: '18%',
    minWidth: '160px',
    maxWidth: '320px',
    textAlign: 'start',
    whiteSpace: 'normal',
    fontWeight: 'inherit',
    backgroundColor: 'inherit',
    borderRight: line,
  },
  number: { ...cell },
  said,
  zero: { color: tokens.colorNeutralForeground4 },
  quiet: { color: tokens.colorNeutralForeground3 },
  mark: { ...cell, position: 'relative', paddingInlineStart: '30px', fontWeight: tokens.fontWeightRegular },
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
