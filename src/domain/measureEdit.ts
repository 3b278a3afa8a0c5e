import type { Measure } from './measure.ts';
import type { Task } from './task.ts';

/** What a person may say of a measure. */
export type MeasureWords = Pick<
  Measure,
  'title' | 'why' | 'indicatorId' | 'successFactor' | 'responsible' | 'deputy' | 'phase' | 'start' | 'due' | 'status' | 'archived'
>;

/** Some of it, said anew: what is there and undefined is taken away, what is not there stays as it is. */
export type MeasureEdit = Partial<MeasureWords>;

/**
 * An edit of a measure as it was seen when it was made. `task` as it was last read, where the measure has one and it could be; the operation's
 * id is made before anything is sent.
 */
export type MeasureWish = {
  readonly measure: Measure;
  readonly edit: MeasureEdit;
  readonly task: Task | undefined;
  readonly operationId: string;
};

/** The measure as it is when the edit has been made. */
export function withEdit(measure: Measure, edit: MeasureEdit): Measure {
  return { ...measure, ...edit };
}

/** Whether all that an edit says stands in the measure. */
export function standsIn(measure: Measure, edit: MeasureEdit): boolean {
  return namesOf(edit).every((name) => same(measure[name], edit[name]));
}

/** What both have changed, each to something else, since mine began with `before`: there a person chooses. */
export function collisionsOf(before: Measure, mine: MeasureEdit, theirs: Measure): readonly (keyof MeasureWords)[] {
  return namesOf(mine).filter((name) => !same(theirs[name], before[name]) && !same(theirs[name], mine[name]));
}

/** What was seen of a measure beneath an edit of `before` that was laid over it: where the picture says what the edit says, what stood there before it. */
export function beneathEdit(picture: Measure, before: Measure, edit: MeasureEdit): Measure {
  return {
    ...picture,
    ...said(
      before,
      namesOf(edit).filter((name) => same(picture[name], edit[name])),
    ),
  };
}

/** What a measure says of all that an edit is about. */
export function saidBeside(measure: Measure, edit: MeasureEdit): MeasureEdit {
  return said(measure, namesOf(edit));
}

/** Only what of the words differs from the measure; undefined where nothing does. */
export function editFrom(measure: Measure, words: MeasureEdit): MeasureEdit | undefined {
  const changed = namesOf(words).filter((name) => !same(words[name], measure[name]));
  return changed.length === 0 ? undefined : said(words, changed);
}

function said(words: MeasureEdit, names: readonly (keyof MeasureWords)[]): MeasureEdit {
  return Object.fromEntries(names.map((name) => [name, words[name]]));
}

function namesOf(edit: MeasureEdit): readonly (keyof MeasureWords)[] {
  return Object.keys(edit) as (keyof MeasureWords)[];
}

type Said = MeasureWords[keyof MeasureWords];

/** People are the same by their id; texts however their spaces stand, since a list may keep other ones than were written. */
function same(one: Said, other: Said): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one.id === other.id;
  if (typeof one === 'string' && typeof other === 'string') return tidy(one) === tidy(other);
  return one === other;
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
