import { isOffScale } from '../../domain/part.ts';
import type { ShownEvaluation } from '../../domain/partRows.ts';
import { numberText } from '../../text/numbers.ts';
import type { Texts } from '../../text/texts.ts';
import { totalText } from './totalText.ts';

/** What is said of a total: it agrees, or something a person should look at. */
export type CheckSentence = { readonly tone: 'plain' | 'warning'; readonly text: string };

/** Whether the parts come to the result, year by year: those that agree in one sentence, every other one in its own. */
export function checkSentences(shown: readonly ShownEvaluation[], texts: Texts): readonly CheckSentence[] {
  const { parts, dates } = texts;
  const agreeing = shown.filter(({ check, withheld }) => check.kind === 'agrees' && !withheld.total);
  const [combination] = agreeing.flatMap((each) => each.combination ?? []);
  const agree: readonly CheckSentence[] =
    combination === undefined
      ? []
      : [
          {
            tone: 'plain',
            text: parts.agrees(
              combination,
              agreeing.map(({ period }) => dates.period(period)),
            ),
          },
        ];
  return [...agree, ...shown.flatMap((each) => sentenceOf(each, texts)), ...shown.flatMap((each) => offScale(each, texts))];
}

function sentenceOf(
  { period: of, check, computed, result, withheld }: ShownEvaluation,
  { parts, dates }: Texts,
): readonly CheckSentence[] {
  const period = dates.period(of);
  if (withheld.total) return [{ tone: 'plain', text: parts.withheldTotal(period) }];
  const unchecked = (why: string): readonly CheckSentence[] => [{ tone: 'warning', text: `${parts.notChecked(period)} ${why}` }];
  switch (check.kind) {
    case 'agrees':
      return [];
    case 'differs': {
      const told = {
        period,
        computed: totalText(computed ?? 0),
        reported: result?.text.trim() ?? '',
        by: totalText(Math.abs(check.by)),
      };
      return [{ tone: 'warning', text: check.rounding ? `${parts.differs(told)} ${parts.rounding}` : parts.differs(told) }];
    }
    case 'partMissing':
      return unchecked(parts.partMissing(check.names));
    case 'partUnread':
      return unchecked(parts.partUnread(check.names));
    case 'noResult':
      return unchecked(parts.noResult);
    case 'resultUnread':
      return unchecked(parts.resultUnread);
    case 'unknownWay':
      return unchecked(parts.unknownWay);
  }
}

function offScale({ parts, withheld }: ShownEvaluation, { parts: words, partForm }: Texts): readonly CheckSentence[] {
  return parts
    .filter((part) => isOffScale(part) && !withheld.parts.has(part))
    .map(({ name, text, scale }) => {
      const [least, most] = [numberText(scale?.least ?? 0), numberText(scale?.most ?? 0)];
      return { tone: 'warning', text: words.offScale(name, text.trim(), partForm.scale(least, most)) };
    });
}
