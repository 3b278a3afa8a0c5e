import type { Phase } from '../domain/measure.ts';
import { numberText } from './numbers.ts';
import { capital, type Words } from './terms.ts';

/** The words of finding, choosing and grouping measures, and of the holes in the red thread. */
export type MeasureListTexts = {
  /** Whose measures are listed. */
  readonly scope: string;
  readonly scopes: Readonly<Record<'unit' | 'under' | 'mine', string>>;
  readonly noneElsewhere: string;
  readonly tools: string;
  readonly status: string;
  readonly responsible: string;
  readonly phase: string;
  readonly indicator: string;
  readonly everyStatus: string;
  readonly active: string;
  readonly everybody: string;
  readonly mine: string;
  readonly everyPhase: string;
  readonly everyIndicator: string;
  readonly overdueOnly: string;
  readonly moreFilters: string;
  readonly groupBy: string;
  readonly groups: Readonly<Record<'unit' | 'successFactor' | 'status' | 'responsible' | 'indicator' | 'phase' | 'none', string>>;
  readonly sortBy: string;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly noPhase: string;
  readonly deputy: (name: string) => string;
  readonly progress: (done: number, of: number) => string;
  readonly phaseShort: string;
  readonly newMeasure: string;
  readonly mayNotMake: (leader: string | undefined) => string;
  readonly details: (title: string) => string;
  readonly select: (title: string) => string;
  readonly selectAll: string;
  readonly chooseSeveral: string;
  readonly chooseThis: string;
  readonly gaps: string;
  readonly gapsSum: (withoutIndicator: number, withoutMeasure: number) => string;
  readonly withoutIndicator: string;
  readonly withoutMeasure: string;
  readonly makeMeasureFor: (indicator: string) => string;
  readonly makeMeasure: string;
  readonly archived: (count: number) => string;
  readonly archive: string;
  readonly archiveOf: (title: string) => string;
  readonly restore: string;
  readonly restoreOf: (title: string) => string;
  readonly archivedNow: (title: string) => string;
  readonly restoredNow: (title: string) => string;
};

const of = (count: number, one: string, many: string) => `${numberText(count)} ${count === 1 ? one : many}`;
const both = (parts: readonly (string | false)[], and: string) => parts.filter((part) => part !== false).join(and);

export const nb = (words: Words): MeasureListTexts => ({
  scope: 'Vis tiltak for',
  scopes: {
    unit: `Tiltak i ${words.theUnit}`,
    under: `Tiltak i ${words.theUnit} og alle under`,
    mine: `Mine tiltak i alle ${words.units}`,
  },
  noneElsewhere: 'Det er ingen tiltak å vise her.',
  tools: 'Finn og ordne tiltak',
  status: 'Status',
  responsible: 'Ansvarlig',
  phase: 'PUFF',
  indicator: 'Måleindikator',
  everyStatus: 'Alle statuser',
  active: 'Ikke ferdige',
  everybody: 'Alle ansvarlige',
  mine: 'Mine',
  everyPhase: 'Alle PUFF-trinn',
  everyIndicator: 'Alle måleindikatorer',
  overdueOnly: 'Over frist',
  moreFilters: 'Utvalg',
  groupBy: 'Grupper etter',
  groups: {
    unit: capital(words.unit),
    successFactor: 'Suksessfaktor',
    status: 'Status',
    responsible: 'Ansvarlig',
    indicator: 'Måleindikator',
    phase: 'PUFF',
    none: 'Ingen gruppering',
  },
  sortBy: 'Sorter etter',
  phases: { plan: 'Planlegge', do: 'Utføre', check: 'Følge opp', act: 'Forbedre' },
  noPhase: 'Uten PUFF-trinn',
  deputy: (name) => `Vikar: ${name}`,
  progress: (done, total) => `${done} av ${total} punkter`,
  phaseShort: 'PUFF',
  newMeasure: 'Nytt tiltak',
  mayNotMake: (leader) => `Bare lederen${leader === undefined ? '' : ` (${leader})`} og den som er vikar, kan lage tiltak her.`,
  details: (title) => `Mer om ${title}`,
  select: (title) => `Velg ${title}`,
  selectAll: 'Velg alle som vises',
  chooseSeveral: 'Velg flere',
  chooseThis: 'Velg',
  gaps: 'Hull i den røde tråden',
  gapsSum: (withoutIndicator, withoutMeasure) =>
    `${both([withoutIndicator > 0 && `${numberText(withoutIndicator)} tiltak uten måleindikator`, withoutMeasure > 0 && `${of(withoutMeasure, 'uakseptabel måleindikator', 'uakseptable måleindikatorer')} uten aktivt tiltak`], ', ')}.`,
  withoutIndicator: 'Tiltak uten måleindikator',
  withoutMeasure: 'Uakseptabelt, uten aktivt tiltak',
  makeMeasureFor: (indicator) => `Nytt tiltak for ${indicator}`,
  makeMeasure: 'Nytt tiltak',
  archived: (count) => `Arkiverte (${numberText(count)})`,
  archive: 'Arkiver',
  archiveOf: (title) => `Arkiver ${title}`,
  restore: 'Hent tilbake',
  restoreOf: (title) => `Hent tilbake ${title}`,
  archivedNow: (title) => `«${title}» er arkivert. Historikken er beholdt.`,
  restoredNow: (title) => `«${title}» er hentet tilbake.`,
});

export const nn = (words: Words): MeasureListTexts => ({
  ...nb(words),
  tools: 'Finn og ordne tiltak',
  everyStatus: 'Alle statusar',
  active: 'Ikkje ferdige',
  everyIndicator: 'Alle måleindikatorar',
  everyPhase: 'Alle PUFF-trinn',
  moreFilters: 'Utval',
  scopes: {
    unit: `Tiltak i ${words.theUnit}`,
    under: `Tiltak i ${words.theUnit} og alle under`,
    mine: `Mine tiltak i alle ${words.units}`,
  },
  noneElsewhere: 'Det er ingen tiltak å vise her.',
  groups: { ...nb(words).groups, unit: capital(words.unit), none: 'Inga gruppering' },
  phases: { plan: 'Planleggje', do: 'Utføre', check: 'Følgje opp', act: 'Forbetre' },
  noPhase: 'Utan PUFF-trinn',
  progress: (done, total) => `${done} av ${total} punkt`,
  details: (title) => `Meir om ${title}`,
  select: (title) => `Vel ${title}`,
  selectAll: 'Vel alle som blir viste',
  chooseSeveral: 'Vel fleire',
  chooseThis: 'Vel',
  newMeasure: 'Nytt tiltak',
  mayNotMake: (leader) => `Berre leiaren${leader === undefined ? '' : ` (${leader})`} og den som er vikar, kan lage tiltak her.`,
  gaps: 'Hol i den raude tråden',
  gapsSum: (withoutIndicator, withoutMeasure) =>
    `${both([withoutIndicator > 0 && `${numberText(withoutIndicator)} tiltak utan måleindikator`, withoutMeasure > 0 && `${of(withoutMeasure, 'uakseptabel måleindikator', 'uakseptable måleindikatorar')} utan aktivt tiltak`], ', ')}.`,
  withoutIndicator: 'Tiltak utan måleindikator',
  withoutMeasure: 'Uakseptabelt, utan aktivt tiltak',
  restore: 'Hent tilbake',
  archivedNow: (title) => `«${title}» er arkivert. Historikken er teken vare på.`,
  restoredNow: (title) => `«${title}» er henta tilbake.`,
});

export const en = (words: Words): MeasureListTexts => ({
  scope: 'Show measures of',
  scopes: {
    unit: `Measures of ${words.theUnit}`,
    under: `Measures of ${words.theUnit} and all under`,
    mine: `My measures in all ${words.units}`,
  },
  noneElsewhere: 'There are no measures to show here.',
  tools: 'Find and arrange measures',
  status: 'Status',
  responsible: 'Responsible',
  phase: 'Phase',
  indicator: 'Indicator',
  everyStatus: 'Every status',
  active: 'Not finished',
  everybody: 'Everybody',
  mine: 'Mine',
  everyPhase: 'Every phase',
  everyIndicator: 'Every indicator',
  overdueOnly: 'Overdue',
  moreFilters: 'Filters',
  groupBy: 'Group by',
  groups: {
    unit: capital(words.unit),
    successFactor: 'Success factor',
    status: 'Status',
    responsible: 'Responsible',
    indicator: 'Indicator',
    phase: 'Phase',
    none: 'No groups',
  },
  sortBy: 'Sort by',
  phases: { plan: 'Plan', do: 'Do', check: 'Follow up', act: 'Improve' },
  noPhase: 'No phase',
  deputy: (name) => `Deputy: ${name}`,
  progress: (done, total) => `${done} of ${total} items`,
  phaseShort: 'Phase',
  newMeasure: 'New measure',
  mayNotMake: (leader) => `Only the leader${leader === undefined ? '' : ` (${leader})`} and their deputy can make measures here.`,
  details: (title) => `More about ${title}`,
  select: (title) => `Select ${title}`,
  selectAll: 'Select all that are shown',
  chooseSeveral: 'Choose several',
  chooseThis: 'Choose',
  gaps: 'Holes in the red thread',
  gapsSum: (withoutIndicator, withoutMeasure) =>
    `${both([withoutIndicator > 0 && `${of(withoutIndicator, 'measure', 'measures')} without an indicator`, withoutMeasure > 0 && `${of(withoutMeasure, 'unacceptable indicator', 'unacceptable indicators')} without an active measure`], ', ')}.`,
  withoutIndicator: 'Measures without an indicator',
  withoutMeasure: 'Unacceptable, without an active measure',
  makeMeasureFor: (indicator) => `New measure for ${indicator}`,
  makeMeasure: 'New measure',
  archived: (count) => `Archived (${numberText(count)})`,
  archive: 'Archive',
  archiveOf: (title) => `Archive ${title}`,
  restore: 'Restore',
  restoreOf: (title) => `Restore ${title}`,
  archivedNow: (title) => `“${title}” is archived. Its history is kept.`,
  restoredNow: (title) => `“${title}” is back.`,
});
