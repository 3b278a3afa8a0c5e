import type { Standing } from '../domain/standing.ts';
import type { Requirement, Target } from '../domain/target.ts';
import { numberText, quantityText } from './numbers.ts';
import { sentence } from './sentence.ts';
import type { Texts } from './texts.ts';

/** What was demanded: the target, and the explicit limits where they decide; nothing where there is none. */
export function targetWords({ target, upcoming, reason }: Standing, texts: Texts): string {
  const { explanation, dates } = texts;
  if (!target) return upcoming ? explanation.targetLater(upcoming.text.trim(), dates.period(upcoming.validFrom)) : '';
  const limits = reason === 'limits' ? explanation.limits(limitText(target.desired), limitText(target.acceptable)) : '';
  return [demandSentence(target, texts), limits].filter((part) => part !== '').join(' ');
}

function demandSentence({ requirement, text: written }: Target, texts: Texts): string {
  const text = written.trim();
  switch (requirement.kind) {
    case 'none':
      return '';
    case 'unread':
      return texts.explanation.targetUnread(text);
    case 'maximum':
      return texts.explanation.maximum(text);
    default:
      return sentence(texts.explanation.target(demandWords(requirement, text, texts)));
  }
}

function limitText(limit: number | undefined): string | undefined {
  return limit === undefined ? undefined : numberText(limit);
}

/** A demand in words; plain numbers, bands and states as they were written. */
function demandWords(
  requirement: Exclude<Requirement, { kind: 'none' | 'unread' | 'maximum' }>,
  text: string,
  { explanation: { demand }, dates }: Texts,
): string {
  switch (requirement.kind) {
    case 'number':
    case 'several':
    case 'band':
    case 'state':
    case 'yesNo':
      return text;
    case 'atLeast':
      return (requirement.strict ? demand.moreThan : demand.atLeast)(quantityText(requirement.value, requirement.unit));
    case 'atMost':
      return (requirement.strict ? demand.lessThan : demand.atMost)(quantityText(requirement.value, requirement.unit));
    case 'tolerance':
      return demand.tolerance(quantityText(requirement.by, requirement.unit));
    case 'change':
      return demand.change(
        requirement.by > 0,
        quantityText(Math.abs(requirement.by), requirement.unit),
        requirement.strict ?? false,
      );
    case 'trend':
      return demand.trend(requirement.rising);
    case 'sameAs':
      return demand.sameAs(dates.period(requirement.period));
    case 'comparison':
      return demand.comparison(requirement.above, requirement.reference);
  }
}
