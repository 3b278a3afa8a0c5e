import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useMade } from '../../commands/useCreateMeasure.ts';
import { useSaveMeasure } from '../../commands/useSaveMeasure.ts';
import { useTaskSync } from '../../commands/useTaskSync.ts';
import { useUnderWay } from '../../commands/useUnderWay.ts';
import { createFinder } from '../../domain/finder.ts';
import type { MeasureId } from '../../domain/id.ts';
import type { Person } from '../../domain/person.ts';
import type { Unit } from '../../domain/unit.ts';
import { useServices } from '../../queries/services.ts';
import { plansOf, plansSeen, useTasks } from '../../queries/tasks.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { IssueNotes } from '../../ui/IssueNotes.tsx';
import { KeptNotice } from '../../ui/KeptNotice.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sortRows } from '../../ui/table/sortRows.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { ArchivedSection } from './ArchivedSection.tsx';
import { BulkBar } from './BulkBar.tsx';
import { GapsSection } from './GapsSection.tsx';
import { MeasureActionsContext, type MeasureActions } from './measureActions.ts';
import { MeasureCards } from './MeasureCards.tsx';
import { chosenLines, groupLines, wholeList, type MeasureChoice } from './measureChoice.ts';
import type { MeasureListing } from './measureListing.ts';
import { measureSorts } from './measureSorts.ts';
import { measuresView, type MeasureLine } from './measuresView.ts';
import { MeasureTable } from './MeasureTable.tsx';
import { MeasureTools } from './MeasureTools.tsx';
import { NewMeasure } from './NewMeasure.tsx';
import { useOpenMeasures } from './openMeasures.ts';
import { peopleOf } from './peopleOf.ts';
import { PlannerNotice } from './PlannerNotice.tsx';
import { useSelection } from './selection.ts';
import { useAskedMeasure } from './useAskedMeasure.ts';

const foundBy = ({
  title,
  responsible,
  deputy = '',
  indicator,
  successFactor,
  unitName = '',
  measure: { why = '' },
}: MeasureLine) => [title, unitName, responsible, deputy, indicator, successFactor, why].join(' ');

/** Measures (tiltak) to find, sort and change: who does what by when, what it serves, and what Planner says of it. New ones are made for `unit`. */
export function MeasureList({
  listing,
  unit,
  row,
  asked,
}: {
  readonly listing: MeasureListing;
  readonly unit: Unit;
  readonly row: string | undefined;
  /** A link asks for a new measure for the indicator `row`. */
  readonly asked: boolean;
}) {
  const styles = useStyles();
  const texts = useTexts();
  const { measurePage, measureList, measureEdit, frame, list, task } = texts;
  const { person, now } = useServices();
  const plans = plansOf(listing.measures);
  const tasks = useTasks(plans);
  const saves = useSaveMeasure(unit.code);
  const underWay = useUnderWay();
  const day = now().toISOString().slice(0, 10);
  const view = useMemo(
    () => measuresView(listing, unit, tasks.plans, { person, day, underWay }, texts),
    [listing, unit, tasks.plans, person, day, underWay, texts],
  );
  const own = listing.scope === 'unit';
  const sync = useTaskSync(unit.code, view.steps);
  const opened = useOpenMeasures();
  const narrow = useWidth() === 'narrow';
  const [choice, setChoice] = useState<MeasureChoice>(own ? wholeList : { ...wholeList, grouping: 'unit' });
  const [making, setMaking] = useAskedMeasure(listing, { unit, indicator: row, asked });
  const [madeId, setMadeId] = useState<MeasureId>();
  const made = useMade(madeId);
  const [choosing, setChoosing] = useState(false);
  const [met, setMet] = useState<readonly Person[]>([]);
  const find = useMemo(() => createFinder(view.lines, foundBy), [view.lines]);
  const shown = useMemo(() => chosenLines(find(choice.query), choice), [find, choice]);
  const groups = useMemo(
    () =>
      groupLines(shown, choice.grouping).map((group) => {
        const rows = sortRows(group.rows, measureSorts, choice.sort);
        // What the heading says is not said again in every row.
        return { ...group, rows: choice.grouping === 'unit' ? rows.map((line) => ({ ...line, unitName: undefined })) : rows };
      }),
    [shown, choice.grouping, choice.sort],
  );
  const selection = useSelection(shown);
  const actions: MeasureActions = {
    unit,
    people: useMemo(() => peopleOf(listing, person, met), [listing, person, met]),
    meet: (each) => setMet((now) => [...now, each]),
    indicators: listing.indicators,
    indicatorsOf: listing.indicatorsOf,
    save: (line, edit) => saves.save({ measure: line.measure, edit, task: line.seenTask }),
    saveOf: saves.of,
    settle: saves.settle,
  };
  const { last } = saves;
  const putAway = last?.kind === 'saved' && last.wish.edit.archived !== undefined ? last.measure : undefined;
  const none = view.lines.length === 0;
  const mayMake = own && view.mayEdit;
  const seen = tasks.plans && plansSeen(tasks.plans);
  return (
    <MeasureActionsContext value={actions}>
      <IssueNotes issues={listing.issues} missing={listing.missing} />
      {plans.length > 0 && <PlannerNotice tasks={tasks} sync={sync} measures={listing.measures} />}
      {mayMake && unit.planId === undefined && <Notice>{measurePage.noPlan}</Notice>}
      <div className={styles.top}>
        {!none && (
          <p className={styles.sentence}>
            {view.sentence}{' '}
            {seen !== undefined && seen.visible < seen.known && <span>{task.plansVisible(seen.visible, seen.known)}</span>}{' '}
            {view.demonstration && <Tag tone="brand">{frame.demonstration}</Tag>}
          </p>
        )}
        {mayMake && !making && (
          <Button appearance="primary" onClick={() => setMaking({ indicator: undefined })}>
            {measureList.newMeasure}
          </Button>
        )}
      </div>
      {putAway !== undefined && (
        <Notice tone="success">
          {putAway.archived ? measureList.archivedNow(putAway.title) : measureList.restoredNow(putAway.title)}
        </Notice>
      )}
      {made && <KeptNotice kept={made.kept} words={measureEdit.created(made.title)} what={made.title} />}
      {making && !view.mayEdit && <Notice tone="warning">{measureList.mayNotMake(unit.leader?.name)}</Notice>}
      {making && view.mayEdit && (
        <NewMeasure
          key={making.indicator ?? ''}
          indicator={making.indicator}
          demonstration={view.demonstration}
          onDone={(id) => {
            setMaking(undefined);
            setMadeId(id);
          }}
        />
      )}
      <GapsSection gaps={listing.gaps} several={!own} onMake={mayMake ? (indicator) => setMaking({ indicator }) : undefined} />
      {none && listing.missing.every(({ list: title }) => title !== 'Tiltak') && (
        <EmptyNote {...measurePage.none} {...(own ? {} : { text: measureList.noneElsewhere })} />
      )}
      {!none && (
        <MeasureTools
          choice={choice}
          lines={view.lines}
          several={!own}
          me={person}
          shown={list.shown(shown.length, view.lines.length)}
          onChoose={setChoice}
        />
      )}
      {narrow && selection.all > 0 && (
        <ToggleButton
          size="small"
          className={styles.choosing}
          checked={choosing}
          onClick={() => {
            selection.clear();
            setChoosing(!choosing);
          }}
        >
          {measureList.chooseSeveral}
        </ToggleButton>
      )}
      {!none && shown.length === 0 && <EmptyNote {...list.nothingFound} />}
      {shown.length > 0 &&
        (narrow ? (
          <MeasureCards groups={groups} row={row} opened={opened} selection={choosing ? selection : undefined} />
        ) : (
          <MeasureTable
            groups={groups}
            row={row}
            opened={opened}
            selection={selection.all > 0 ? selection : undefined}
            sort={choice.sort}
            onSort={(sort) => setChoice({ ...choice, sort })}
          />
        ))}
      <BulkBar selection={selection} lines={view.lines} />
      <ArchivedSection lines={view.archived} />
    </MeasureActionsContext>
  );
}

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
  },
  choosing: { marginBottom: tokens.spacingVerticalS, '@media print': { display: 'none' } },
  sentence: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
