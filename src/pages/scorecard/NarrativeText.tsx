import { makeStyles, tokens } from '@fluentui/react-components';
import type { NarrativeBlock } from '../../domain/narrative.ts';

/** A text as it is read: headings, paragraphs and lists of a readable width. */
export function NarrativeText({ blocks }: { readonly blocks: readonly NarrativeBlock[] }) {
  const styles = useStyles();
  return (
    <div className={styles.text}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: NarrativeBlock }) {
  const styles = useStyles();
  switch (block.kind) {
    case 'heading':
      return block.small ? <h4 className={styles.small}>{block.text}</h4> : <h3 className={styles.heading}>{block.text}</h3>;
    case 'paragraph':
      return <p className={styles.paragraph}>{block.text}</p>;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map(({ text, under }, index) => (
            <li key={index}>
              {text}
              {under.length > 0 && (
                <ul className={styles.under}>
                  {under.map((each, place) => (
                    <li key={place}>{each}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      );
  }
}

const heading = { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 } as const;

const useStyles = makeStyles({
  text: { maxWidth: '72ch', lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  heading: { ...heading, margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, ':first-child': { marginTop: 0 } },
  small: {
    ...heading,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground2,
    ':first-child': { marginTop: 0 },
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingInlineStart: '20px' },
  under: { margin: 0, paddingInlineStart: '20px', listStyleType: 'circle' },
});
