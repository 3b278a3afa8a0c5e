import { makeStyles, tokens } from '@fluentui/react-components';

const plain = { color: tokens.colorNeutralForeground3 } as const;

/** The colour of each level's shape. Where the person or the paper has colours of its own, the shapes stand alone. */
export const useLevelColors = makeStyles({
  any: {
    '--mark-cut': tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { color: 'CanvasText', '--mark-cut': 'Canvas' },
    '@media print': { color: '#000', '--mark-cut': '#fff' },
  },
  desired: { color: tokens.colorStatusSuccessForeground1 },
  acceptable: { color: tokens.colorStatusWarningForeground3 },
  unacceptable: { color: tokens.colorStatusDangerForeground1 },
  notMeasured: plain,
  unread: plain,
  unassessed: plain,
});
