import { readdirSync, readFileSync } from 'node:fs';
import type { Assessment, Change, Level } from '../../src/domain/assessment.ts';
import type { IndicatorId } from '../../src/domain/id.ts';
import type { Direction, Indicator } from '../../src/domain/indicator.ts';
import type { Period } from '../../src/domain/period.ts';
import { usualRule } from '../../src/domain/assessmentRule.ts';
import { standingOf, type Standing } from '../../src/domain/standing.ts';
import { indicatorOf, resultOf, targetFrom } from './scorecardThings.ts';

type PublishedRow = {
  readonly indicator: string;
  readonly target: string;
  readonly results: readonly string[];
  readonly publishedStatus?: string;
  readonly publishedChange?: string;
  readonly direction?: Direction;
  readonly unit?: string;
  readonly states?: string;
  readonly ambiguity?: string;
};
type PublishedCard = {
  readonly id: string;
  readonly years: readonly number[];
  readonly targetFrom?: number;
  readonly rows: readonly PublishedRow[];
};

const folder = new URL('../../src/local365/seed/published/', import.meta.url);

/** The scorecards three municipalities published, as the seed holds them. */
export const publishedCards: readonly PublishedCard[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('-measures.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as PublishedCard);

/** An indicator as a published row tells of it. */
export function indicatorOfRow({ id }: PublishedCard, row: PublishedRow, order: number): Indicator {
  return indicatorOf({
    id: `${id}/${order}` as IndicatorId,
    name: row.indicator,
    direction: row.direction,
    unitOfMeasurement: row.unit,
    states: row.states?.split(';') ?? [],
    ambiguity: row.ambiguity,
  });
}

/** Where every published row stands in its last year. */
export function standingsOfCard(card: PublishedCard): readonly Standing[] {
  const last = String(card.years.at(-1));
  return card.rows.map((row, order) => {
    const indicator = indicatorOfRow(card, row, order);
    const results = row.results.map((text, k) =>
      resultOf(indicator, String(card.years[k]), text, String(card.years[k]) === last ? publishedOf(row) : undefined),
    );
    const targets = [targetFrom(indicator, String(card.targetFrom ?? card.years[0]), row.target)];
    return standingOf({ indicator, targets, results, period: last as Period, rule: usualRule });
  });
}

const changes: Readonly<Record<string, Change>> = { up: 'improved', flat: 'holding', down: 'slipping' };
const levels: Readonly<Record<string, Level>> = {
  desired: 'desired',
  acceptable: 'acceptable',
  unacceptable: 'unacceptable',
  'not measured': 'notMeasured',
};

function publishedOf({ publishedStatus = '', publishedChange = '' }: PublishedRow): Assessment | undefined {
  const level = levels[publishedStatus];
  return level && { level, change: changes[publishedChange] };
}
