import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { wholeYearOf } from '../../domain/period.ts';
import type { Round, RoundState } from '../../domain/round.ts';
import { countReady, roundProgressOf } from '../../domain/roundProgress.ts';
import type { Unit } from '../../domain/unit.ts';
import { useMunicipality } from '../../queries/municipality.ts';
import { useRoundStatus } from '../../queries/roundStatus.ts';
import { useServices } from '../../queries/services.ts';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import { Nudge } from './Nudge.tsx';

/** «4 av 6 klarmarkert», unit by unit, and who is to be reminded: of `top` and those under it, for who leads it. */
export function RoundUnits({ round, state, top }: { readonly round: Round; readonly state: RoundState; readonly top: Unit }) {
  const styles = useStyles();
  const { round: words } = useTexts();
  const go = useGo();
  const day = useServices().now().toISOString().slice(0, 10);
  const page = useMunicipality(wholeYearOf(round.period)); // scorecards are of years, a round may be of a part of one
  const status = useRoundStatus(round.period);
  const progress = useMemo(
    () => status && roundProgressOf(page, { round: { ...round, unitCode: top.code }, readiness: status.readiness, day }),
    [page, round, top.code, status, day],
  );
  if (progress === undefined || progress.length === 0) return null;
  const { ready, total } = countReady(progress);
  return (
    <div className={styles.units}>
      <strong className={styles.count}>
        {[...(top.code === round.unitCode ? [] : [top.name]), words.readyCount(ready, total)].join(': ')}
      </strong>
      {state !== 'locked' && state !== 'coming' && <Nudge round={round} progress={progress} />}
      <details>
        <summary className={styles.summary}>{words.showUnits}</summary>
        <table className={styles.table} aria-label={words.units}>
          <thead>
            <tr>
              {[words.column.unit, words.column.reported, words.column.ready].map((name) => (
                <th key={name} scope="col" className={styles.head}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {progress.map(({ unit, reported, asked, readiness }) => (
              <tr key={unit.code}>
                <th scope="row" className={styles.cell}>
                  <button
                    type="button"
                    className={styles.way}
                    onClick={() => go({ unit: unit.code, section: 'malekort', row: undefined })}
                  >
                    {unit.name}
                  </button>
                  <span className={styles.leader}>{unit.leader?.name ?? words.noLeader}</span>
                </th>
                <td className={styles.cell}>{`${reported}/${asked}`}</td>
                <td className={styles.cell}>{readiness === undefined ? '–' : words.readyWord}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

const useStyles = makeStyles({
  units: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  summary: { minHeight: '28px', cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  leader: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  way: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
