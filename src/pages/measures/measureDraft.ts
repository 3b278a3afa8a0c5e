import type { IndicatorId } from '../../domain/id.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Measure, MeasureStatus, Phase } from '../../domain/measure.ts';
import type { MeasureEdit } from '../../domain/measureEdit.ts';
import type { Person } from '../../domain/person.ts';

/** A measure as it stands in a form: what is empty is an empty text. */
export type MeasureDraft = {
  readonly title: string;
  readonly why: string;
  readonly indicator: string;
  readonly responsible: string;
  readonly deputy: string;
  readonly phase: Phase | '';
  readonly start: string;
  readonly due: string;
  readonly status: MeasureStatus;
};

/** What a form begins with: a measure, or a new one that serves an indicator, one's own and from today. */
export function draftOf(
  measure: Measure | undefined,
  fresh: { indicator: IndicatorId | undefined; me: Person; day: string },
): MeasureDraft {
  return {
    title: measure?.title ?? '',
    why: measure?.why ?? '',
    indicator: (measure ? measure.indicatorId : fresh.indicator) ?? '',
    responsible: (measure ? measure.responsible?.id : fresh.me.id) ?? '',
    deputy: measure?.deputy?.id ?? '',
    phase: measure ? (measure.phase ?? '') : 'plan',
    start: (measure ? measure.start : fresh.day) ?? '',
    due: measure?.due ?? '',
    status: measure?.status ?? 'notStarted',
  };
}

/** What a draft says, all of it. A measure stands under the success factor of its indicator; without one it keeps the one it has. */
export function wordsOf(
  draft: MeasureDraft,
  known: { readonly people: readonly Person[]; readonly indicators: readonly Indicator[] },
): MeasureEdit {
  const person = (key: string) => known.people.find(({ id }) => id === key);
  const indicator = known.indicators.find(({ id }) => id === draft.indicator);
  return {
    title: draft.title.trim(),
    why: orNothing(draft.why),
    indicatorId: indicator?.id,
    ...(indicator === undefined ? {} : { successFactor: indicator.successFactor }),
    responsible: person(draft.responsible),
    deputy: person(draft.deputy),
    phase: draft.phase === '' ? undefined : draft.phase,
    start: orNothing(draft.start),
    due: orNothing(draft.due),
    status: draft.status,
  };
}

/** What is wrong with a draft, so that it cannot be saved. */
export function faultsOf({ title, start, due }: MeasureDraft): { readonly title: boolean; readonly due: boolean } {
  return { title: title.trim() === '', due: start !== '' && due !== '' && due < start };
}

function orNothing(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}
