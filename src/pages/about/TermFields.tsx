import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { termLanguages, termNames, type Settings } from '../../domain/settings.ts';
import { wordsOf } from '../../text/terms.ts';
import { useTexts } from '../../ui/Language.tsx';
import { useWidth } from '../../ui/useWidth.ts';

const longest = 60;

/** Choosing the words: a row for each form, a column for each language; what is left empty shows the word that is used then. */
export function TermFields({
  terms,
  onChange,
}: {
  readonly terms: Settings['terms'];
  readonly onChange: (terms: Settings['terms']) => void;
}) {
  const styles = useStyles();
  const { settings } = useTexts();
  const narrow = useWidth() === 'narrow';
  const field = (language: (typeof termLanguages)[number], name: (typeof termNames)[number]) => (
    <Input
      size="small"
      className={styles.input}
      aria-label={`${settings.term[name]}, ${settings.languages[language]}`}
      value={terms[language][name] ?? ''}
      placeholder={wordsOf(language, terms[language])[name] || wordsOf(language)[name]}
      maxLength={longest}
      onChange={(_, { value }) => {
        const { [name]: _old, ...rest } = terms[language];
        onChange({ ...terms, [language]: value.trim() === '' ? rest : { ...rest, [name]: value } });
      }}
    />
  );
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{settings.terms}</legend>
      {narrow ? (
        termLanguages.map((language) => (
          <div key={language} className={styles.stack}>
            <strong>{settings.languages[language]}</strong>
            {termNames.map((name) => (
              <span key={name} className={styles.pair}>
                <span className={styles.name}>{settings.term[name]}</span>
                {field(language, name)}
              </span>
            ))}
          </div>
        ))
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {settings.termColumn}
              </th>
              {termLanguages.map((language) => (
                <th key={language} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {settings.languages[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {termNames.map((name) => (
              <tr key={name}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  {settings.term[name]}
                </th>
                {termLanguages.map((language) => (
                  <td key={language} className={styles.cell}>
                    {field(language, name)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </fieldset>
  );
}

const useStyles = makeStyles({
  fields: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalM },
  pair: { display: 'grid', gridTemplateColumns: '130px minmax(0, 1fr)', alignItems: 'center' },
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: '760px' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
  },
  head: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightRegular },
  input: { width: '100%', minWidth: 0 },
});
