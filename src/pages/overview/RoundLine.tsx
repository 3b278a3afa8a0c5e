import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Period } from '../../domain/period.ts';
import { roundOf, roundStateOf } from '../../domain/round.ts';
import { countReady, roundProgressOf } from '../../domain/roundProgress.ts';
import type { Unit } from '../../domain/unit.ts';
import type { MunicipalityPage } from '../../queries/municipality.ts';
import { useRoundStatusWithPage } from '../../queries/roundStatus.ts';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import { Tag } from '../../ui/Tag.tsx';

/** «Årsrapportering 2026: 4 av 6 klarmarkert», for whoever leads the unit, with the way to follow it up. Without a round, nothing. */
export function RoundLine({
  page,
  unit,
  period,
  day,
}: {
  readonly page: MunicipalityPage;
  readonly unit: Unit;
  readonly period: Period;
  readonly day: string;
}) {
  const styles = useStyles();
  const { round: words, dates } = useTexts();
  const go = useGo();
  const status = useRoundStatusWithPage(period);
  const round = roundOf(status.rounds, page.units, { unitCode: unit.code, period });
  const progress = useMemo(
    () => round && roundProgressOf(page, { round: { ...round, unitCode: unit.code }, readiness: status.readiness, day }),
    [page, round, unit.code, status, day],
  );
  if (round === undefined || progress === undefined) return null;
  const state = roundStateOf(round, day);
  const { ready, total } = countReady(progress);
  return (
    <p className={styles.line}>
      <strong>
        {round.name}: {words.readyCount(ready, total)}
      </strong>
      <Tag tone={state === 'late' ? 'warning' : 'neutral'}>{words.state[state]}</Tag>
      <span className={styles.quiet}>{words.days(undefined, round.closes && dates.day(round.closes))}</span>
      <button
        type="button"
        className={styles.way}
        onClick={() => go({ unit: unit.code, section: 'oppdateringer', row: undefined })}
      >
        {words.followUp}
      </button>
    </p>
  );
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  way: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
