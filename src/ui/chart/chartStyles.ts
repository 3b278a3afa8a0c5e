import { makeStyles, tokens } from '@fluentui/react-components';

const ownColors = '@media (forced-colors: active)';
const paper = '@media print';

const words = {
  fontFamily: tokens.fontFamilyBase,
  fontSize: '12px',
  fill: tokens.colorNeutralForeground2,
  [ownColors]: { fill: 'CanvasText' },
  [paper]: { fill: '#000' },
} as const;
const stroke = {
  fill: 'none',
  [ownColors]: { stroke: 'CanvasText' },
  [paper]: { stroke: '#000' },
} as const;
/** Levels lie behind as pale bands; without colour they are told apart by their edges, and by the shapes beside them. */
const band = {
  stroke: tokens.colorNeutralStroke2,
  strokeWidth: '1px',
  fillOpacity: 0.75,
  [ownColors]: { fill: 'Canvas', stroke: 'GrayText' },
  [paper]: { fill: 'none', stroke: '#767676' },
} as const;

/** The looks of a chart. No colour says anything that a shape, a dash or a word does not. */
export const useChartStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  words,
  quiet: { ...words, fill: tokens.colorNeutralForeground3 },
  strong: {
    ...words,
    fontSize: '13px',
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    strokeLinejoin: 'round',
    paintOrder: 'stroke',
    [ownColors]: { fill: 'CanvasText', stroke: 'Canvas' },
    [paper]: { fill: '#000', stroke: '#fff' },
  },
  start: { textAnchor: 'start' },
  middle: { textAnchor: 'middle' },
  end: { textAnchor: 'end' },
  grid: {
    ...stroke,
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: '0.6px',
    [ownColors]: { stroke: 'GrayText' },
    [paper]: { stroke: '#bbb' },
  },
  base: { ...stroke, stroke: tokens.colorNeutralStroke1 },
  line: { ...stroke, stroke: tokens.colorNeutralForeground1, strokeWidth: '2px', strokeLinejoin: 'round' },
  target: { ...stroke, stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2px', strokeDasharray: '7 4' },
  /** Lies under the dashes, so that a line of the grid does not fill them in. */
  under: {
    fill: 'none',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    [ownColors]: { stroke: 'Canvas' },
    [paper]: { stroke: '#fff' },
  },
  maximum: { ...stroke, stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5px', strokeDasharray: '2 4' },
  halo: {
    fill: tokens.colorNeutralBackground1,
    [ownColors]: { fill: 'Canvas' },
    [paper]: { fill: '#fff' },
  },
  desired: { ...band, fill: tokens.colorStatusSuccessBackground1 },
  acceptable: { ...band, fill: tokens.colorStatusWarningBackground1 },
  unacceptable: { ...band, fill: tokens.colorStatusDangerBackground1 },
});
