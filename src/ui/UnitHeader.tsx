import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Period } from '../domain/period.ts';
import type { Unit } from '../domain/unit.ts';
import { useTexts } from './Language.tsx';
import { useGo } from './Navigation.tsx';
import { Tag } from './Tag.tsx';

/** What the header says and can do; times come finished from `text`. */
export type HeaderView = {
  readonly unit: Unit;
  /** From the root to the unit's parent. */
  readonly path: readonly Unit[];
  readonly periods: readonly Period[];
  readonly period: Period | undefined;
  readonly readAt: string;
  /** Report year, when it was read and from where, for paper. */
  readonly onPaper: string;
  readonly reading: boolean;
  readonly demonstration: boolean;
};

/** The unit, its place in the tree, the report year and when it was read. */
export function UnitHeader({
  view,
  onPeriod,
  onRefresh,
  onPrint,
  onShowUnits,
  status,
}: {
  readonly view: HeaderView;
  readonly onPeriod: (period: Period) => void;
  readonly onRefresh: () => void;
  readonly onPrint: () => void;
  readonly onShowUnits: (() => void) | undefined;
  /** Whether what the person has written is saved. */
  readonly status?: ReactNode;
}) {
  const styles = useStyles();
  const { frame, settings, dates } = useTexts();
  const go = useGo();
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <nav aria-label={frame.path} className={styles.path}>
          {onShowUnits && (
            <Button size="small" onClick={onShowUnits}>
              {frame.units}
            </Button>
          )}
          {view.path.map((unit) => (
            <span key={unit.code}>
              <button
                type="button"
                className={styles.step}
                onClick={() => go({ unit: unit.code, section: 'malekort', row: undefined })}
              >
                {unit.name}
              </button>{' '}
              <span aria-hidden="true">›</span>
            </span>
          ))}
        </nav>
        <h1 className={styles.name}>{view.unit.name}</h1>
        <span className={styles.kind}>
          {frame.unitKind[view.unit.kind]}
          {view.demonstration && <Tag tone="brand">{frame.demonstration}</Tag>}
          <button
            type="button"
            className={mergeClasses(styles.step, styles.link, styles.noPrint)}
            onClick={() => go({ unit: view.unit.code, section: 'om', row: undefined })}
          >
            {settings.link}
          </button>
          {status}
        </span>
      </div>
      <p className={styles.paper}>{view.onPaper}</p>
      <div className={mergeClasses(styles.tools, styles.noPrint)}>
        {view.period !== undefined && (
          <label className={styles.field}>
            <span className={styles.label}>{frame.period}</span>
            <Select size="small" value={view.period} onChange={(_, { value }) => onPeriod(value as Period)}>
              {view.periods.map((period) => (
                <option key={period} value={period}>
                  {dates.period(period)}
                </option>
              ))}
            </Select>
          </label>
        )}
        <div className={styles.field}>
          <span className={styles.label} aria-live="polite">
            {view.reading ? frame.refreshing : frame.readAt(view.readAt)}
          </span>
          <span className={styles.buttons}>
            <Button size="small" onClick={onRefresh} disabledFocusable={view.reading}>
              {frame.refresh}
            </Button>
            <Button size="small" onClick={onPrint}>
              {frame.print}
            </Button>
          </span>
        </div>
      </div>
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
  },
  names: { minWidth: 0, flex: '1 1 260px' },
  path: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    marginBottom: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
  },
  step: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    '@media (max-width: 639px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  kind: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, alignItems: 'flex-end' },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  link: { textDecorationLine: 'underline' },
  paper: { display: 'none', '@media print': { display: 'block', flexBasis: '100%', margin: 0 } },
  noPrint: { '@media print': { display: 'none' } },
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
