import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../ui/Language.tsx';
import { capital } from '../../text/terms.ts';

/** What things are called here, in the language the person reads: the usual word with the forms this municipality uses. */
export function TermList() {
  const styles = useStyles();
  const { settings, words } = useTexts();
  const rows = [
    [settings.term.unit, [words.unit, words.theUnit, words.units, words.theUnits]],
    [settings.term.budgetArea, [words.budgetArea, words.budgetAreas]],
    [settings.term.director, [words.director]],
  ] as const;
  return (
    <>
      <p className={styles.intro}>{settings.termsIntro}</p>
      <dl className={styles.list}>
        {rows.map(([usual, [first, ...forms]]) => (
          <div key={usual} className={styles.row}>
            <dt className={styles.usual}>{usual}</dt>
            <dd className={styles.word}>
              {capital(first)}
              {forms.length > 0 && <span className={styles.forms}> {forms.join(', ')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { margin: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  usual: { flex: '0 0 140px', color: tokens.colorNeutralForeground3 },
  word: { flex: '1 1 180px', margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  forms: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});
