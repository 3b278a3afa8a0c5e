import { grouped } from '../../domain/grouped.ts';
import type { ImportState, ImportStep } from '../../domain/import/importStep.ts';
import { assessmentWords } from '../../text/explanation.ts';
import type { Texts } from '../../text/texts.ts';
import type { ImportChoices } from './importChoices.ts';

/** What would be written of one indicator, or of the scorecard itself. */
export type DifferenceGroup = {
  readonly key: string;
  readonly title: string;
  readonly under: string;
  readonly lines: readonly DifferenceLine[];
  readonly unchanged: number;
};

/** One line: what it is, what stands there now, and what it becomes. */
export type DifferenceLine = {
  readonly key: string;
  readonly what: string;
  readonly state: ImportState;
  readonly from: string | undefined;
  readonly to: string;
  readonly published: string | undefined;
  readonly unread: string | undefined;
  readonly wanted: boolean;
};

/** The difference list: a group for the scorecard and for each indicator, without what stands there already. */
export function differenceGroups(
  steps: readonly ImportStep[],
  { picks }: ImportChoices,
  texts: Texts,
): readonly DifferenceGroup[] {
  const groups = grouped(steps, ({ thing, indicator, at }) => (thing.kind === 'scorecard' ? thing.id : `${at} ${indicator}`));
  return [...groups].flatMap(([key, its]): readonly DifferenceGroup[] => {
    const lines = its.filter(({ state }) => state !== 'unchanged');
    if (lines.length === 0) return [];
    const [first] = its;
    const { thing } = first ?? {};
    return [
      {
        key,
        title: thing?.kind === 'scorecard' ? thing.focusArea : (first?.indicator ?? ''),
        under: thing?.kind === 'indicator' ? thing.successFactor : '',
        lines: lines.map((step) => lineOf(step, picks.get(step.key) ?? step.state === 'new', texts)),
        unchanged: its.length - lines.length,
      },
    ];
  });
}

/** A step in words: «Resultat 2017». */
export function stepName({ thing }: ImportStep, { importPage, dates }: Texts): string {
  const period = thing.kind === 'result' ? thing.period : thing.kind === 'target' ? thing.validFrom : undefined;
  return importPage.difference.thing(thing, period === undefined ? '' : dates.period(period));
}

function lineOf(step: ImportStep, wanted: boolean, texts: Texts): DifferenceLine {
  const { importPage } = texts;
  const { thing, key, state, from, to, unread, at } = step;
  const what = stepName(step, texts);
  const published = thing.kind === 'result' ? thing.published : undefined;
  return {
    key,
    what,
    state,
    from,
    to: to === '' ? importPage.blank : to,
    published: published && importPage.difference.published(assessmentWords(published, texts)),
    unread: unread ? importPage.difference.unread(at, what) : undefined,
    wanted,
  };
}
