import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Fold } from '../../ui/Fold.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { LevelMark } from '../../ui/LevelMark.tsx';
import type { Difference } from './difference.ts';
import type { IndicatorLine } from './indicatorLine.ts';
import { ReasonForm } from './ReasonForm.tsx';

/** Avvik i vurdering: the rows whose published judgement is another than the computed one, each with the municipality's own reason. */
export function Differences({ lines }: { readonly lines: readonly IndicatorLine[] }) {
  const styles = useStyles();
  const { differences } = useTexts().scorecardPage.table;
  const differing = lines.flatMap((line) => (line.difference === undefined ? [] : [{ line, difference: line.difference }]));
  if (differing.length === 0) return null;
  return (
    <Fold title={differences.heading(differing.length)}>
      <p className={styles.text}>{differences.text}</p>
      <ul className={styles.list}>
        {differing.map(({ line, difference }) => (
          <li key={line.id} className={styles.item}>
            <DifferenceRow line={line} difference={difference} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function DifferenceRow({ line, difference }: { readonly line: IndicatorLine; readonly difference: Difference }) {
  const styles = useStyles();
  const { differences } = useTexts().scorecardPage.table;
  const [writing, setWriting] = useState(false);
  const { published, computed, reason, mayWrite } = difference;
  return (
    <>
      <strong>{line.name}</strong>
      <dl className={styles.marks}>
        <div>
          <dt className={styles.name}>{differences.published}</dt>
          <dd className={styles.told}>
            <LevelMark {...published} differs />
          </dd>
        </div>
        <div>
          <dt className={styles.name}>{differences.computed}</dt>
          <dd className={styles.told}>
            <LevelMark {...computed} />
          </dd>
        </div>
        <div className={styles.reason}>
          <dt className={styles.name}>{differences.reason}</dt>
          <dd className={styles.told}>{reason ?? differences.noReason}</dd>
        </div>
      </dl>
      <p className={styles.text}>{line.explanation}</p>
      {writing ? (
        <ReasonForm name={line.name} result={difference.result} onDone={() => setWriting(false)} />
      ) : (
        mayWrite && (
          <Button size="small" aria-label={differences.write(line.name)} onClick={() => setWriting(true)}>
            {differences.writeShort}
          </Button>
        )
      )}
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  marks: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`, margin: 0 },
  reason: { maxWidth: '60ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  told: { margin: 0 },
});
