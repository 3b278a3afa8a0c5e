import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Measure } from '../../domain/measure.ts';
import type { MeasureWords } from '../../domain/measureEdit.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { useMeasureActions } from './measureActions.ts';
import type { MeasureLine } from './measuresView.ts';
import { UnsentEchoes } from './UnsentEchoes.tsx';

/** How a row's last edit went, where the row is: nothing while all is well, but a short «Lagret». A collision shows both, and the person chooses. */
export function SaveNote({ line }: { readonly line: MeasureLine }) {
  const styles = useStyles();
  const texts = useTexts();
  const { measureEdit } = texts;
  const { saveOf, settle, indicators } = useMeasureActions();
  const save = saveOf(line.id);
  const wordsOf = (measure: Partial<Measure>, name: keyof MeasureWords) => wordOf(measure, name, { texts, indicators });
  switch (save?.kind) {
    case undefined:
      return null;
    case 'saving':
      return (
        <span role="status" className={styles.quiet}>
          {measureEdit.saving}
        </span>
      );
    case 'saved':
      return save.unsent.length > 0 ? (
        <UnsentEchoes echoes={save.unsent} />
      ) : (
        <span role="status" className={styles.quiet}>
          {measureEdit.saved}
        </span>
      );
    case 'refused':
      return <RefusalNotice refusal={save.refusal} />;
    case 'uncertain':
      return <Notice tone="warning">{measureEdit.uncertain}</Notice>;
    case 'conflict':
      return (
        <Notice
          tone="danger"
          title={measureEdit.conflict(save.fields.map((name) => measureEdit.field[name].toLocaleLowerCase('nb')).join(', '))}
        >
          {save.fields.map((name) => (
            <dl key={name} className={styles.sides}>
              <dt>{measureEdit.theirs}</dt>
              <dd className={styles.said}>{wordsOf(save.theirs, name)}</dd>
              <dt>{measureEdit.mine}</dt>
              <dd className={styles.said}>{wordsOf(save.wish.edit, name)}</dd>
            </dl>
          ))}
          <div className={styles.actions}>
            <Button size="small" onClick={() => settle(line.id, 'theirs')}>
              {measureEdit.keepTheirs}
            </Button>
            <Button size="small" onClick={() => settle(line.id, 'mine')}>
              {measureEdit.keepMine}
            </Button>
          </div>
        </Notice>
      );
  }
}

type Known = Pick<ReturnType<typeof useMeasureActions>, 'indicators'> & { readonly texts: ReturnType<typeof useTexts> };

/** What a measure says in one field, in words. */
function wordOf(measure: Partial<Measure>, name: keyof MeasureWords, { texts, indicators }: Known): string {
  const { measureEdit, measureList, measurePage, dates } = texts;
  const { responsible, deputy, due, start, phase, status, indicatorId } = measure;
  switch (name) {
    case 'responsible':
      return responsible?.name ?? measureEdit.nobody;
    case 'deputy':
      return deputy?.name ?? measureEdit.nobody;
    case 'due':
      return due === undefined ? measureEdit.none : dates.day(due);
    case 'start':
      return start === undefined ? measureEdit.none : dates.day(start);
    case 'phase':
      return phase === undefined ? measureEdit.none : measureList.phases[phase];
    case 'status':
      return status === undefined ? measureEdit.none : measurePage.status[status];
    case 'indicatorId':
      return indicators.find(({ id }) => id === indicatorId)?.name ?? measureEdit.none;
    case 'archived':
      return measure.archived === true ? measureEdit.field.archived : measureEdit.none;
    case 'title':
    case 'why':
    case 'successFactor':
      return measure[name] ?? measureEdit.none;
  }
}

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  said: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
