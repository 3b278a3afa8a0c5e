import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import { EditMeasure } from './EditMeasure.tsx';
import { useMeasureActions } from './measureActions.ts';
import type { MeasureLine } from './measuresView.ts';
import { SaveNote } from './SaveNote.tsx';
import { TaskSection } from './TaskSection.tsx';

/** What stands behind a measure: why it is done, what it serves, its ties to Planner, and the ways to change and archive it. */
export function MeasureDetails({ line, onTask }: { readonly line: MeasureLine; readonly onTask: boolean }) {
  const styles = useStyles();
  const { measureEdit, measureList, task, indicatorPage } = useTexts();
  const { save } = useMeasureActions();
  const go = useGo();
  const [editing, setEditing] = useState(false);
  const endEdit = useCallback(() => setEditing(false), []);
  const { field } = measureEdit;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [field.start, line.start],
    [field.phase, line.measure.phase && line.phase],
    [field.successFactor, line.successFactor],
    [task.heading, line.progress],
  ];
  if (editing)
    return (
      <div className={styles.details}>
        <EditMeasure line={line} onDone={endEdit} />
        <SaveNote line={line} />
      </div>
    );
  return (
    <div className={styles.details}>
      {line.measure.why !== undefined && <p className={styles.why}>{line.measure.why}</p>}
      <dl className={styles.facts}>
        {facts.map(
          ([name, text]) =>
            text !== undefined && (
              <div key={name}>
                <dt className={styles.name}>{name}</dt>
                <dd className={styles.text}>{text}</dd>
              </div>
            ),
        )}
        <div>
          <dt className={styles.name}>{field.indicatorId}</dt>
          <dd className={styles.text}>
            {line.indicatorId === undefined ? (
              line.indicator
            ) : (
              <Link
                as="button"
                inline
                aria-label={indicatorPage.openNamed(line.indicator)}
                onClick={() => go({ unit: line.unit.code, section: 'indikator', row: line.indicatorId })}
              >
                {line.indicator}
              </Link>
            )}
          </dd>
        </div>
      </dl>
      {(line.task !== undefined || line.mayEdit) && <TaskSection line={line} begin={onTask} />}
      {line.mayUpdate && (
        <div className={styles.actions}>
          <Button size="small" aria-label={measureEdit.editOf(line.title)} onClick={() => setEditing(true)}>
            {measureEdit.edit}
          </Button>
          {line.mayEdit && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={measureList.archiveOf(line.title)}
              onClick={() => save(line, { archived: true })}
            >
              {measureList.archive}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
    '@media (max-width: 639px)': { padding: `${tokens.spacingVerticalS} 0 0`, borderLeftWidth: 0 },
  },
  why: { margin: 0, maxWidth: '72ch', whiteSpace: 'pre-line' },
  facts: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`, margin: 0 },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  text: { margin: 0, maxWidth: '60ch' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
});
