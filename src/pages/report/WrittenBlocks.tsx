import { makeStyles } from '@fluentui/react-components';
import type { NarrativeBlock } from '../../domain/narrative.ts';
import { ReportHeading } from './ReportHeading.tsx';

/** What somebody has written themselves, word for word, with a line beside it, and who it was. */
export function WrittenBlocks({
  blocks,
  by,
  level,
}: {
  readonly blocks: readonly NarrativeBlock[];
  readonly by: string | undefined;
  readonly level: number;
}) {
  const styles = useStyles();
  return (
    <div className={styles.written} data-written>
      {blocks.map((block, at) => (
        <Written key={at} block={block} level={level} />
      ))}
      {by !== undefined && <p className={styles.by}>{by}</p>}
    </div>
  );
}

function Written({ block, level }: { readonly block: NarrativeBlock; readonly level: number }) {
  const styles = useStyles();
  switch (block.kind) {
    case 'heading':
      return <ReportHeading level={block.small ? level + 1 : level}>{block.text}</ReportHeading>;
    case 'paragraph':
      return <p className={styles.paragraph}>{block.text}</p>;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map(({ text, under }, at) => (
            <li key={at}>
              {text}
              {under.length > 0 && (
                <ul className={styles.list}>
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

const useStyles = makeStyles({
  written: { maxWidth: '76ch', margin: '8px 0' },
  paragraph: { margin: '6px 0' },
  list: { margin: '4px 0', paddingInlineStart: '22px' },
  by: { margin: '4px 0', fontSize: '0.86em', opacity: 0.85 },
});
