import { makeStyles, tokens } from '@fluentui/react-components';

const ownColors = '@media (forced-colors: active)';
const paper = '@media print';
const stroke = { fill: 'none', [ownColors]: { stroke: 'CanvasText' }, [paper]: { stroke: '#000' } } as const;

/** How the evaluations are told apart, the latest first: solid, dashed and dotted, each with a mark of its own shape. Colour only helps. */
export const useYearStyles = makeStyles({
  year0: { ...stroke, stroke: tokens.colorBrandForeground1, strokeWidth: '2.5px', strokeLinejoin: 'round' },
  year1: { ...stroke, stroke: tokens.colorNeutralForeground1, strokeWidth: '1.75px', strokeDasharray: '7 4' },
  year2: {
    ...stroke,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1.75px',
    strokeDasharray: '1.5 4',
    strokeLinecap: 'round',
  },
  mark0: { fill: tokens.colorBrandForeground1, [ownColors]: { fill: 'CanvasText' }, [paper]: { fill: '#000' } },
  mark1: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    [ownColors]: { fill: 'Canvas', stroke: 'CanvasText' },
    [paper]: { fill: '#fff', stroke: '#000' },
  },
  mark2: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1.5px',
    [ownColors]: { fill: 'Canvas', stroke: 'CanvasText' },
    [paper]: { fill: '#fff', stroke: '#000' },
  },
  area: { fill: tokens.colorBrandBackground2, fillOpacity: 0.5, [ownColors]: { fill: 'none' }, [paper]: { fill: 'none' } },
});

/** How many evaluations have a look of their own; older ones are in the table only. */
export const yearLooks = 3;

/** Which look an evaluation has, counted from the latest. */
export type YearLook = 0 | 1 | 2;
