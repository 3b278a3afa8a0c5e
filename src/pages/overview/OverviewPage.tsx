import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Level } from '../../domain/assessment.ts';
import type { Period } from '../../domain/period.ts';
import type { Unit } from '../../domain/unit.ts';
import { useMunicipality } from '../../queries/municipality.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { LevelCountButtons } from './LevelCountButtons.tsx';
import { overviewView } from './overviewView.ts';
import { UnitLines } from './UnitLines.tsx';

/** In ten seconds: where is it green, where not, what is missing. */
export function OverviewPage({ unit, period }: { readonly unit: Unit; readonly period: Period }) {
  const styles = useStyles();
  const texts = useTexts();
  const { overview, assessment } = texts;
  const page = useMunicipality(period);
  const [only, setOnly] = useState<Level | undefined>();
  const view = overviewView(page, unit.code);
  const lines = only === undefined ? view.lines : view.lines.filter(({ counts }) => counts[only] > 0);
  return (
    <>
      <IssueNotes issues={page.issues} missing={page.missing} />
      {view.total.total === 0 ? (
        <EmptyNote {...overview.none} />
      ) : (
        <>
          <p className={styles.sentence}>
            {overview.sentence(view.total)} {view.unreported > 0 && overview.unitsWithout(view.unreported)}
          </p>
          <LevelCountButtons
            counts={view.total}
            chosen={only}
            onChoose={(level) => setOnly(level === only ? undefined : level)}
          />
          <div className={styles.filter} aria-live="polite">
            {only !== undefined && (
              <>
                {overview.shown(assessment.level[only])}{' '}
                <Button size="small" onClick={() => setOnly(undefined)}>
                  {overview.showAll}
                </Button>
              </>
            )}
          </div>
          <UnitLines lines={lines} />
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  sentence: {
    margin: `${tokens.spacingVerticalM} 0`,
    maxWidth: '72ch',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  filter: { minHeight: '32px', margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});
