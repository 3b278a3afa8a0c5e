import { measureCountOf } from '../../domain/countedMeasures.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Standing } from '../../domain/standing.ts';
import { numberText } from '../../text/numbers.ts';
import type { Texts } from '../../text/texts.ts';

/** Reported and registered measures side by side; `flagged` where they are not as many, and then `why` says what is counted. */
export type CountedLine = { readonly text: string; readonly flagged: boolean; readonly why: string | undefined };

/** The line of an indicator whose result is a number of measures; nothing where there is neither a number nor a measure to count. */
export function countedLine(
  { indicator, result, period }: Standing,
  measures: readonly Measure[],
  texts: Texts,
): CountedLine | undefined {
  if (!indicator.countsMeasures) return undefined;
  const { counted } = texts.scorecardPage.table;
  const { registered, reported, differs, undated } = measureCountOf(indicator, measures, { period, reading: result?.reading });
  if (reported === undefined && registered === 0) return undefined;
  const told = reported === undefined ? undefined : numberText(reported);
  const why = [
    differs && told !== undefined ? counted.differs(told, registered) : undefined,
    undated.length > 0 ? counted.undated(undated.length) : undefined,
  ].filter((part) => part !== undefined);
  return {
    text: told === undefined ? counted.registered(registered) : counted.both(told, registered),
    flagged: differs,
    why: why.length === 0 ? undefined : why.join(' '),
  };
}
