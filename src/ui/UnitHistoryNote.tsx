import { makeStyles, tokens } from '@fluentui/react-components';
import { predecessorsOf, successorsOf } from '../domain/unitHistory.ts';
import type { Unit } from '../domain/unit.ts';
import { useTexts } from './Language.tsx';
import { useGo } from './Navigation.tsx';
import { Notice } from './Notice.tsx';

/** Until when a unit stood and who took over, or where its history before is: with links. A unit that has always been there says nothing. */
export function UnitHistoryNote({ unit, units }: { readonly unit: Unit; readonly units: readonly Unit[] }) {
  const styles = useStyles();
  const { frame, dates } = useTexts();
  const after = successorsOf(units, unit);
  const before = predecessorsOf(units, unit.code);
  const ended = unit.validTo !== undefined || after.length > 0;
  if (!ended && before.length === 0) return null;
  const began = unit.validFrom === undefined ? undefined : dates.day(unit.validFrom);
  return (
    <div className={styles.note}>
      <Notice>
        {ended && (
          <span>
            {unit.name}
            {unit.validTo !== undefined && ` ${frame.until(dates.day(unit.validTo))}`}.{' '}
            {after.length > 0 && (
              <>
                {frame.now} <UnitLinks units={after} />.
              </>
            )}
          </span>
        )}
        {before.length > 0 && (
          <span>
            {frame.earlierHistory(began)} <UnitLinks units={before} />.
          </span>
        )}
      </Notice>
    </div>
  );
}

function UnitLinks({ units }: { readonly units: readonly Unit[] }) {
  const styles = useStyles();
  const go = useGo();
  return units.map(({ code, name }, index) => (
    <span key={code}>
      {index > 0 && ', '}
      <button type="button" className={styles.link} onClick={() => go({ unit: code, section: 'malekort', row: undefined })}>
        {name}
      </button>
    </span>
  ));
}

const useStyles = makeStyles({
  note: { marginBottom: tokens.spacingVerticalS },
  link: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
