import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DefinitionFact } from './definitionFacts.ts';

/** What the indicator is, as the municipality has written it down, with the holes showing. */
export function DefinitionSheet({ facts }: { readonly facts: readonly DefinitionFact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.sheet}>
      {facts.map(({ name, texts, quiet }) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          {texts.map((text) => (
            <dd key={text} className={mergeClasses(styles.text, quiet && styles.quiet)}>
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  sheet: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    margin: 0,
  },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});
