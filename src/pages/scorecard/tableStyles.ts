import { makeStyles, tokens } from '@fluentui/react-components';

const onPaper = { '@media print': { padding: '3px 6px' } } as const;
const cell = {
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: 'top',
  textAlign: 'start',
  fontWeight: tokens.fontWeightRegular,
} as const;
const head = {
  ...cell,
  position: 'sticky',
  top: 'var(--legend-height, 0px)',
  zIndex: 1,
  verticalAlign: 'bottom',
  backgroundColor: tokens.colorNeutralBackground1,
  borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  fontWeight: tokens.fontWeightSemibold,
  color: tokens.colorNeutralForeground2,
} as const;
const number = { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } as const;

/** The looks of the scorecard's table: calm lines, numbers to the right with figures of one width. */
export const useTableStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'separate', borderSpacing: 0, '@media print': { fontSize: '9pt', lineHeight: 1.35 } },
  head: { ...head, ...onPaper },
  headNumber: { ...head, textAlign: 'end', ...onPaper },
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground2 } },
  factor: {
    ...cell,
    paddingTop: tokens.spacingVerticalSNudge,
    width: '18%',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    ...onPaper,
  },
  /** Stays beneath the headings for as long as its rows are in sight. */
  factorText: {
    position: 'sticky',
    top: 'calc(var(--legend-height, 0px) + 52px)',
    overflowWrap: 'anywhere',
    '@media print': { position: 'static' },
  },
  indicator: {
    ...cell,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    width: '24%',
    '& button': { scrollMarginTop: '140px' },
    ...onPaper,
  },
  cell: { ...cell },
  number: { ...cell, ...number, paddingTop: tokens.spacingVerticalSNudge, ...onPaper },
  latest: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  change: { ...cell, paddingTop: tokens.spacingVerticalSNudge, width: '20%', ...onPaper },
  trend: { ...cell, width: '88px', paddingTop: tokens.spacingVerticalXXS, paddingBottom: 0 },
  trendUnder: { paddingInlineStart: '28px', marginTop: tokens.spacingVerticalXXS },
  note: { paddingInlineStart: '28px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  details: { ...cell, padding: 0, backgroundColor: tokens.colorNeutralBackground2 },
  tags: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: '-2px',
    paddingInlineStart: '24px',
    '@media print': { marginTop: 0, paddingInlineStart: 0 },
  },
});
