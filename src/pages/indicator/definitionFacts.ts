import type { Indicator } from '../../domain/indicator.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import type { Target } from '../../domain/target.ts';
import { numberText } from '../../text/numbers.ts';
import type { Texts } from '../../text/texts.ts';

/** A name and what is said of it; `quiet` where nobody has said anything, which a definition sheet must show. */
export type DefinitionFact = { readonly name: string; readonly texts: readonly string[]; readonly quiet: boolean };

/** The definition sheet: what, from where, how often, who, which way is good, and what is demanded since when. */
export function definitionFacts(
  indicator: Indicator,
  scorecard: Scorecard | undefined,
  targets: readonly Target[],
  { indicatorPage, scorecardPage, dates }: Texts,
): readonly DefinitionFact[] {
  const { fact } = indicatorPage;
  const asked = (name: string, text: string | undefined, otherwise = indicatorPage.notSaid): DefinitionFact =>
    text === undefined || text.trim() === '' ? { name, texts: [otherwise], quiet: true } : { name, texts: [text], quiet: false };
  const extra = (name: string, ...lines: readonly (string | undefined)[]): readonly DefinitionFact[] => {
    const texts = lines.flatMap((line) => (line === undefined || line.trim() === '' ? [] : [line]));
    return texts.length === 0 ? [] : [{ name, texts, quiet: false }];
  };
  const from = ({ validFrom }: Target) => dates.period(validFrom);
  return [
    asked(fact.what, indicator.definition),
    asked(fact.source, indicator.dataSource),
    asked(fact.frequency, indicatorPage.frequency[indicator.frequency]),
    asked(fact.responsible, indicator.owner?.name, indicatorPage.nobody),
    asked(fact.direction, indicator.direction && indicatorPage.direction[indicator.direction]),
    ...extra(fact.unit, indicator.unitOfMeasurement),
    ...extra(fact.states, indicator.states.join(' < ')),
    ...extra(fact.counts, indicator.countsMeasures ? indicatorPage.countsMeasures : undefined),
    ...extra(
      fact.target,
      ...changed(targets.map((target) => ({ target, text: target.text.trim() }))).map(({ target, text }) =>
        indicatorPage.targetFrom(text, from(target)),
      ),
    ),
    ...extra(fact.limits, ...limitLines(targets, indicatorPage, from)),
    ...extra(
      fact.scorecard,
      scorecard && `${scorecard.kind === 'shared' ? scorecardPage.shared : scorecardPage.own}: ${scorecard.focusArea}`,
    ),
    ...extra(scorecardPage.mainGoal, scorecard?.mainGoal),
    ...extra(fact.published, scorecard?.source),
    ...extra(scorecardPage.unsure, indicator.ambiguity),
  ];
}

type TargetLine = { readonly target: Target; readonly text: string };

/** What did not change with a new target is said once. */
function changed(lines: readonly TargetLine[]): readonly TargetLine[] {
  return lines.filter(({ text }, index) => text !== '' && text !== lines[index - 1]?.text);
}

function limitLines(
  targets: readonly Target[],
  { limits, targetFrom }: Texts['indicatorPage'],
  from: (target: Target) => string,
): readonly string[] {
  const lines = targets.map((target) => ({ target, text: limits(written(target.desired), written(target.acceptable)) }));
  return changed(lines).map(({ target, text }) => targetFrom(text, from(target)));
}

function written(limit: number | undefined): string | undefined {
  return limit === undefined ? undefined : numberText(limit);
}
