import { makeStyles, tokens } from '@fluentui/react-components';
import type { AssessmentRule } from '../../domain/assessmentRule.ts';
import { useTexts } from '../../ui/Language.tsx';
import { LevelMark } from '../../ui/LevelMark.tsx';
import { ruleCases } from './ruleCases.ts';

/** The municipality's rule in words, and every case with the level it gives. */
export function RuleTable({ rule }: { readonly rule: AssessmentRule }) {
  const styles = useStyles();
  const { settings, assessment } = useTexts();
  return (
    <>
      <p className={styles.text}>
        <strong>{settings.basis[rule.basis]}.</strong> {settings.basisMeaning[rule.basis]}
      </p>
      <table className={styles.table} aria-label={settings.rule}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {settings.caseColumn}
            </th>
            <th scope="col" className={styles.head}>
              {settings.levelColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {ruleCases(rule).map(({ name, level }) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {settings.cases[name]}
              </th>
              <td className={styles.cell}>
                <LevelMark level={level} words={level === 'notMeasured' ? settings.noLevel : assessment.level[level]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.text}>{settings.limitsFirst}</p>
      <p className={styles.text}>{settings.publishedStays}</p>
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, maxWidth: '70ch', color: tokens.colorNeutralForeground2 },
  table: { width: '100%', borderCollapse: 'collapse', marginBottom: tokens.spacingVerticalM },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    color: tokens.colorNeutralForeground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    verticalAlign: 'top',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
