import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use, useState } from 'react';
import { minimumAnswersOf, settingsOf, settingsUnitOf } from '../../domain/settings.ts';
import type { Unit } from '../../domain/unit.ts';
import { pathTo } from '../../domain/unitTree.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { useWriteAccess } from '../../queries/writeAccess.ts';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { AdministratorContext, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RuleTable } from './RuleTable.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { TermList } from './TermList.tsx';

/** «Om målekortet»: how results are judged here and what things are called; those who may write «Enheter» can change it. */
export function AboutPage({ page, unit }: { readonly page: UnitPage; readonly unit: Unit }) {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  const administrator = use(AdministratorContext);
  const access = useWriteAccess('units');
  const [changing, setChanging] = useState(false);
  const [saved, setSaved] = useState(false);
  const root = pathTo(page.units, unit.code)[0] ?? unit;
  const decidedAt = settingsUnitOf(page.units, unit.code);
  const settings = settingsOf(page.units, unit.code);
  const minimum = minimumAnswersOf(page.units, unit.code);
  const issues = page.issues.filter(({ column }) => column === 'Innstillinger');
  return (
    <article className={styles.page}>
      <h2 className={styles.title}>{texts.title}</h2>
      <p className={styles.intro}>
        {texts.intro} {decidedAt === undefined ? texts.nobodyDecided : texts.holdsFor(decidedAt.name)}
      </p>
      <IssueNotes issues={issues} missing={[]} />
      {saved && !changing && <Notice tone="success">{texts.saved}</Notice>}
      {changing ? (
        <SettingsForm
          unit={decidedAt ?? root}
          settings={settings}
          minimum={minimum}
          onDone={(done) => {
            setSaved(done);
            setChanging(false);
          }}
        />
      ) : (
        <>
          <div className={styles.columns}>
            <section aria-labelledby="rule" className={styles.part}>
              <h3 id="rule" className={styles.heading}>
                {texts.rule}
              </h3>
              <RuleTable rule={settings.rule} />
            </section>
            <section aria-labelledby="terms" className={styles.part}>
              <h3 id="terms" className={styles.heading}>
                {texts.terms}
              </h3>
              <TermList />
            </section>
            <section aria-labelledby="few" className={styles.part}>
              <h3 id="few" className={styles.heading}>
                {texts.few}
              </h3>
              <p className={styles.intro}>{texts.fewMeaning(minimum)}</p>
            </section>
          </div>
          {(access === 'granted' || access === 'unknown') && (
            <Button
              className={styles.change}
              onClick={() => {
                setSaved(false);
                setChanging(true);
              }}
            >
              {texts.change}
            </Button>
          )}
          {access === 'readOnly' && <p className={styles.quiet}>{texts.readOnly(administrator)}</p>}
        </>
      )}
    </article>
  );
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: 0, maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(340px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXXL}`,
    alignItems: 'start',
    paddingTop: tokens.spacingVerticalS,
  },
  part: { minWidth: 0 },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground3 },
  change: { alignSelf: 'flex-start', '@media print': { display: 'none' } },
});
