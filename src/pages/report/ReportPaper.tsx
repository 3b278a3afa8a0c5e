import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Report, ReportBlock } from '../../domain/report.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { ReportCards } from './ReportCards.tsx';
import { ReportHeading } from './ReportHeading.tsx';
import { ReportTable } from './ReportTable.tsx';
import { WrittenBlocks } from './WrittenBlocks.tsx';

/** A report laid out for reading: headings in order, tables where there is room for them. Printed, it needs neither colour nor theme. */
export function ReportPaper({ report, printed = false }: { readonly report: Report; readonly printed?: boolean }) {
  const styles = useStyles();
  const { title, notes, articles, language } = report;
  return (
    <article lang={language} className={mergeClasses(styles.paper, printed ? undefined : styles.screen)}>
      <ReportHeading level={2}>{title}</ReportHeading>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {articles.map(({ heading, sections }, place) => {
        const level = heading === undefined ? 3 : 4;
        return (
          <div key={heading ?? place} className={styles.article}>
            {heading !== undefined && <ReportHeading level={3}>{heading}</ReportHeading>}
            {sections.map((section) => (
              <section key={section.heading}>
                <ReportHeading level={level}>{section.heading}</ReportHeading>
                {section.blocks.map((block, at) => (
                  <Block key={at} block={block} level={level + 1} printed={printed} />
                ))}
              </section>
            ))}
          </div>
        );
      })}
    </article>
  );
}

function Block({ block, level, printed }: { readonly block: ReportBlock; readonly level: number; readonly printed: boolean }) {
  const styles = useStyles();
  const narrow = useWidth() === 'narrow';
  switch (block.kind) {
    case 'paragraph':
      return <p className={styles.paragraph}>{block.text}</p>;
    case 'note':
      return <p className={styles.note}>{block.text}</p>;
    case 'heading':
      return <ReportHeading level={level}>{block.text}</ReportHeading>;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return narrow && !printed ? <ReportCards grid={block.grid} /> : <ReportTable grid={block.grid} printed={printed} />;
    case 'written':
      return <WrittenBlocks blocks={block.blocks} by={block.by} level={level} />;
  }
}

const useStyles = makeStyles({
  paper: { overflowWrap: 'anywhere' },
  screen: { lineHeight: tokens.lineHeightBase300 },
  article: { breakInside: 'auto' },
  paragraph: { margin: '6px 0', maxWidth: '76ch', whiteSpace: 'pre-line' },
  note: { margin: '2px 0', maxWidth: '90ch', fontSize: '0.86em', opacity: 0.85, whiteSpace: 'pre-line' },
  list: { margin: '6px 0', paddingInlineStart: '22px', maxWidth: '76ch' },
});
