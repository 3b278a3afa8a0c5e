import type { StatusLine } from '../../commands/prepareStatus.ts';
import { periodParts } from '../../domain/period.ts';
import { isUnreported, type Standing } from '../../domain/standing.ts';
import { assessmentWords } from '../../text/explanation.ts';
import type { Texts } from '../../text/texts.ts';

/** One indicator as a line, in the words of its row on the målekort. */
export function standingLine(name: string, standing: Standing, texts: Texts): StatusLine {
  const level = isUnreported(standing) ? texts.scorecardPage.notReported : assessmentWords(standing.shown, texts);
  const written = standing.result?.text;
  const isPart = periodParts(standing.period).kind !== 'year';
  const result = written !== undefined && isPart ? `${texts.dates.part(standing.period)}: ${written.trim()}` : written;
  const text = texts.status.line(name, result === level ? undefined : result, standing.target?.text, level);
  return { level: standing.shown.level, text };
}
