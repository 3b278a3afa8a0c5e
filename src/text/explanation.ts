import { isJudged, type Assessment } from '../domain/assessment.ts';
import { disagreeingShare } from '../domain/development.ts';
import type { Standing } from '../domain/standing.ts';
import type { Because } from './explanationTexts.ts';
import { movementWords } from './movementWords.ts';
import { numberText, percentText } from './numbers.ts';
import { sentence } from './sentence.ts';
import { targetWords } from './targetWords.ts';
import type { Texts } from './texts.ts';

/** A judgement as a screen reader hears it and a page shows it: «Strek, akseptabelt resultat», «Ikke målt». */
export function assessmentWords({ level, change }: Assessment, { assessment }: Texts): string {
  if (change === undefined) return assessment.level[level];
  return `${assessment.change[change]}, ${lowerFirst(assessment.level[level])}`;
}

/**
 * Says why a row stands where it stands, from the data and nothing else: what was reported, what was demanded, how it moved, and the
 * judgement; «11 nye tiltak. Kravet er 10. Ned 2 fra 2016, fortsatt over kravet: strek, akseptabelt.»
 */
export function explainStanding(standing: Standing, texts: Texts): string {
  const { explanation } = texts;
  return [
    resultSentence(standing, texts),
    targetWords(standing, texts),
    ...judgementSentences(standing, texts),
    shareSentence(standing, texts),
    standing.indicator.ambiguity === undefined ? '' : explanation.ambiguous,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function resultSentence({ result, previous, period }: Standing, { explanation, dates, parts }: Texts): string {
  const text = result?.text.trim() ?? '';
  const kind = result?.reading.kind ?? 'blank';
  if (kind === 'unread') return explanation.unread(text);
  if (kind !== 'blank' && kind !== 'notMeasured') return sentence(text);
  const silent = kind === 'blank' ? explanation.blank : explanation.notMeasured;
  const nothing = (result?.withheld ? parts.withheldTotal : silent)(dates.period(period));
  return previous
    ? `${nothing} ${sentence(explanation.lastMeasured(previous.text.trim(), dates.period(previous.period)))}`
    : nothing;
}

function judgementSentences(standing: Standing, texts: Texts): readonly string[] {
  const { computed, published, differs, verdict } = standing;
  const { explanation } = texts;
  const moved = movementWords(standing, texts);
  if (!isJudged(computed.level)) {
    const why =
      verdict === 'met' || verdict === 'missed' || computed.level !== 'unassessed' ? '' : explanation.withoutLevel[verdict];
    const told = published && isJudged(published.level) ? explanation.published(mark(published, texts)) : '';
    return [moved === '' ? '' : sentence(moved), why, told];
  }
  if (!differs || !published) return [`${moved}: ${mark(published ?? computed, texts)}.`];
  return [
    sentence(moved),
    explanation.publishedButComputed(mark(published, texts), mark(computed, texts), explanation.because[becauseOf(standing)]),
  ];
}

/** «strek, akseptabelt», for the end of a sentence. */
function mark({ level, change }: Assessment, { assessment }: Texts): string {
  const word = assessment.levelShort[level];
  return change === undefined ? word : `${lowerFirst(assessment.change[change])}, ${word}`;
}

function becauseOf({ reason, verdict }: Standing): Because {
  switch (reason) {
    case 'limits':
    case 'improvedAndMet':
    case 'notImprovedButMet':
    case 'firstAndMet':
    case 'improvedButMissed':
    case 'unchangedAndMissed':
    case 'worseAndMissed':
    case 'firstAndMissed':
      return reason;
    default:
      return verdict === 'met' ? 'targetMet' : 'targetMissed';
  }
}

/** «98 % (37 av 39)» is wrong by the municipality's own figures; it is said, not mended. */
function shareSentence({ result }: Standing, { explanation }: Texts): string {
  const reading = result?.reading;
  const percent = reading && disagreeingShare(reading);
  if (percent === undefined || reading?.kind !== 'number' || !reading.share) return '';
  const { part, whole } = reading.share;
  return explanation.shareDisagrees(numberText(part), numberText(whole), percentText(Math.round(percent * 10) / 10));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
