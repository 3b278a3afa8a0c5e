import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Period } from '../../domain/period.ts';
import { settingsOf } from '../../domain/settings.ts';
import type { Unit } from '../../domain/unit.ts';
import { unitsUnder } from '../../domain/unitTree.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { textsOf, type Language } from '../../text/texts.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ManyReport } from './ManyReport.tsx';
import { ReportChoices } from './ReportChoices.tsx';
import { UnitReport } from './UnitReport.tsx';

/** The report of a unit, or of it and all under it, for a period: on the screen, on paper, and as files to take along. */
export function ReportPage({
  page,
  unit,
  period,
}: {
  readonly page: UnitPage;
  readonly unit: Unit;
  readonly period: Period | undefined;
}) {
  const styles = useStyles();
  const { report, frame } = useTexts();
  const go = useGo();
  const under = unitsUnder(page.units, unit.code);
  const [withUnder, setWithUnder] = useState(under.length > 1 && unit.kind === 'municipality');
  const [language, setLanguage] = useState<Language>(unit.languageForm);
  if (period === undefined) return <EmptyNote {...report.page.none} />;
  const texts = textsOf(language, settingsOf(page.units, unit.code).terms[language]);
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{report.page.intro}</p>
      <ReportChoices
        unit={unit}
        under={under.length - 1}
        chosen={{ withUnder, language }}
        onChoose={(chosen) => {
          setWithUnder(chosen.withUnder);
          setLanguage(chosen.language);
        }}
      />
      <Suspense fallback={<Skeleton rows={8} waiting={frame.waitingForPage} />}>
        {withUnder ? (
          <ManyReport units={under} unit={unit} period={period} texts={texts} />
        ) : (
          <UnitReport page={page} unit={unit} period={period} texts={texts} />
        )}
      </Suspense>
      <p className={styles.intro}>
        <Link as="button" onClick={() => go({ unit: unit.code, section: 'import', row: undefined })}>
          {report.page.bringIn}
        </Link>
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  intro: { margin: 0, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
});
