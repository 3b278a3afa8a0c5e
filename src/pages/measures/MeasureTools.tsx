import { Button, makeStyles, SearchBox, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IndicatorId, PersonId } from '../../domain/id.ts';
import type { Phase } from '../../domain/measure.ts';
import type { Person } from '../../domain/person.ts';
import { useTexts } from '../../ui/Language.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import type { Grouping, MeasureChoice } from './measureChoice.ts';
import { measureSorts } from './measureSorts.ts';
import type { MeasureLine } from './measuresView.ts';

const statuses = ['active', 'notStarted', 'inProgress', 'implemented', 'cancelled'] as const;
const phases: readonly Phase[] = ['plan', 'do', 'check', 'act'];
const groupings: readonly Grouping[] = ['unit', 'successFactor', 'status', 'responsible', 'indicator', 'phase', 'none'];

/** Finding, choosing and gathering measures; on a phone what is chosen folds into one button. */
export function MeasureTools({
  choice,
  lines,
  several,
  me,
  shown,
  onChoose,
}: {
  readonly choice: MeasureChoice;
  readonly lines: readonly MeasureLine[];
  /** Whether they may be of several units. */
  readonly several: boolean;
  readonly me: Person;
  /** How many there are to see, in words. */
  readonly shown: string;
  readonly onChoose: (choice: MeasureChoice) => void;
}) {
  const styles = useStyles();
  const { measureList: words, measurePage, list } = useTexts();
  const narrow = useWidth() === 'narrow';
  const [open, setOpen] = useState(false);
  const sortNames = { ...measurePage.column, phase: words.phase };
  const set = (part: Partial<MeasureChoice>) => onChoose({ ...choice, ...part });
  const people = new Map(
    lines.flatMap(({ measure: { responsible } }) => (responsible ? [[responsible.id, responsible.name]] : [])),
  );
  const indicators = new Map(lines.flatMap(({ indicatorId, indicator }) => (indicatorId ? [[indicatorId, indicator]] : [])));
  const select = (
    label: string,
    value: string | undefined,
    options: readonly (readonly [string, string])[],
    onChange: (value: string) => void,
  ) => (
    <Select
      size="small"
      className={styles.select}
      aria-label={label}
      value={value ?? ''}
      onChange={(_, data) => onChange(data.value)}
    >
      {options.map(([key, name]) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
  return (
    <div role="search" aria-label={words.tools} className={styles.tools}>
      <SearchBox
        size="small"
        className={styles.search}
        value={choice.query}
        aria-label={list.find}
        placeholder={list.find}
        dismiss={{ 'aria-label': list.showAll }}
        onChange={(_, { value }) => set({ query: value })}
      />
      {narrow && (
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.moreFilters}
        </Button>
      )}
      {(!narrow || open) && (
        <>
          <ToggleButton
            size="small"
            checked={choice.responsible === me.id}
            onClick={() => set({ responsible: choice.responsible === me.id ? undefined : me.id })}
          >
            {words.mine}
          </ToggleButton>
          <ToggleButton size="small" checked={choice.overdue} onClick={() => set({ overdue: !choice.overdue })}>
            {words.overdueOnly}
          </ToggleButton>
          {select(
            words.status,
            choice.status,
            [
              ['', words.everyStatus],
              ...statuses.map((status) => [status, status === 'active' ? words.active : measurePage.status[status]] as const),
            ],
            (value) => set({ status: statuses.find((status) => status === value) }),
          )}
          {select(words.responsible, choice.responsible, [['', words.everybody], ...people], (value) =>
            set({ responsible: value === '' ? undefined : (value as PersonId) }),
          )}
          {select(
            words.phase,
            choice.phase,
            [['', words.everyPhase], ...phases.map((phase) => [phase, words.phases[phase]] as const)],
            (value) => set({ phase: phases.find((phase) => phase === value) }),
          )}
          {select(words.indicator, choice.indicator, [['', words.everyIndicator], ...indicators], (value) =>
            set({ indicator: value === '' ? undefined : (value as IndicatorId) }),
          )}
          {select(
            words.groupBy,
            choice.grouping,
            groupings
              .filter((grouping) => several || grouping !== 'unit')
              .map(
                (grouping) =>
                  [
                    grouping,
                    grouping === 'none'
                      ? words.groups.none
                      : `${words.groupBy}: ${words.groups[grouping].toLocaleLowerCase('nb')}`,
                  ] as const,
              ),
            (value) => set({ grouping: groupings.find((grouping) => grouping === value) ?? 'none' }),
          )}
          {narrow &&
            select(
              words.sortBy,
              choice.sort?.column,
              [
                ['', words.sortBy],
                ...measureSorts.map(({ key }) => [key, `${words.sortBy}: ${sortNames[key].toLocaleLowerCase('nb')}`] as const),
              ],
              (value) => set({ sort: value === '' ? undefined : { column: value, descending: false } }),
            )}
        </>
      )}
      <span className={styles.shown} role="status">
        {shown}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    '@media print': { display: 'none' },
  },
  search: { flex: '1 1 180px', maxWidth: '320px' },
  select: { flex: '0 1 auto', minWidth: 0, maxWidth: '220px' },
  shown: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});
