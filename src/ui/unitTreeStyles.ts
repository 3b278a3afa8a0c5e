import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks of the tree of units. */
export const useUnitTreeStyles = makeStyles({
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
  row: { display: 'flex', alignItems: 'stretch' },
  search: { width: '100%', maxWidth: 'none', marginBottom: tokens.spacingVerticalS },
  nothing: { margin: `0 0 0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground2 },
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
