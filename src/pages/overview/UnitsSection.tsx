import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ComponentProps, type ReactNode } from 'react';
import type { UnitCode } from '../../domain/id.ts';
import type { RollUpKind } from '../../domain/rollUp.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { useRemembered } from '../../ui/useRemembered.ts';
import { useWidth } from '../../ui/useWidth.ts';
import type { OverviewBasis } from './overviewBasis.ts';
import type { OverviewChoice } from './overviewChoice.ts';
import { overviewRows } from './overviewRows.ts';
import type { OverviewView } from './overviewView.ts';
import { ResponsibilityChoice } from './ResponsibilityChoice.tsx';
import { UnitCards } from './UnitCards.tsx';
import { UnitTable } from './UnitTable.tsx';

const rollUpKinds: readonly RollUpKind[] = ['worst', 'count', 'average', 'none'];

/** The units as a tree: a table where there is room, else a list. `children` are the filters, told how many units are shown. */
export function UnitsSection({
  basis,
  view,
  choice,
  responsibility,
  children,
}: {
  readonly basis: OverviewBasis;
  readonly view: OverviewView;
  readonly choice: OverviewChoice;
  /** By line or by subject, where the municipality has both. */
  readonly responsibility: ComponentProps<typeof ResponsibilityChoice> | undefined;
  readonly children: (shown: string) => ReactNode;
}) {
  const styles = useStyles();
  const { overview, assessment } = useTexts();
  const narrow = useWidth() === 'narrow';
  const [closed, setClosed] = useState<ReadonlySet<UnitCode>>(new Set());
  const [rollUp, setRollUp] = useRemembered('rollUp', rollUpKinds, 'worst');
  const rows = useMemo(() => overviewRows(basis, view.counts, { choice, closed }), [basis, view, choice, closed]);
  const fold = (unit: UnitCode, open: boolean) =>
    setClosed((before) => {
      const after = new Set(before);
      if (open) after.delete(unit);
      else after.add(unit);
      return after;
    });
  const branches = rows.some(({ kind }) => kind === 'branch');
  const found = new Set(rows.filter(({ context }) => !context).map(({ unit }) => unit.code)).size;
  const weakest = rows[0]?.weakest;
  return (
    <section aria-label={overview.table.heading} className={styles.section}>
      <h2 className={styles.heading}>{overview.table.heading}</h2>
      <div className={styles.tools}>
        {children(overview.unitsShown(found, basis.units.length))}
        {responsibility && <ResponsibilityChoice {...responsibility} />}
        {branches && (
          <label className={styles.rollUp}>
            {overview.table.rollUp}
            <Select size="small" value={rollUp} onChange={(_, { value }) => setRollUp(value as RollUpKind)}>
              {rollUpKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {overview.table.rollUpKind[kind]}
                </option>
              ))}
            </Select>
          </label>
        )}
      </div>
      {weakest && !narrow && (
        <p className={styles.weakest}>
          {overview.table.weakest(weakest.unit.name, weakest.count, assessment.levelShort[weakest.level])}
        </p>
      )}
      {rows.length === 0 ? (
        <EmptyNote {...overview.nothingFound} />
      ) : narrow ? (
        <UnitCards view={view} rows={rows} rollUp={rollUp} onFold={fold} />
      ) : (
        <UnitTable basis={basis} view={view} rows={rows} rollUp={rollUp} onFold={fold} />
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    marginBottom: tokens.spacingVerticalS,
    '& > [role="search"]': { flex: '1 1 320px' },
  },
  rollUp: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  weakest: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});
