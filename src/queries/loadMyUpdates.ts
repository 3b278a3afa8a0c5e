import type { UnitCode } from '../domain/id.ts';
import { standsIn } from '../domain/responsibility.ts';
import { reaching } from '../domain/lineOrSubject.ts';
import type { Unit } from '../domain/unit.ts';
import { anyOf, equals } from '../graph/filter.ts';
import { indicatorRow } from '../wire/indicatorRow.ts';
import { measureRow } from '../wire/measureRow.ts';
import { readinessRow } from '../wire/readinessRow.ts';
import { resultRow } from '../wire/resultRow.ts';
import { roundRow } from '../wire/roundRow.ts';
import { scorecardRow } from '../wire/scorecardRow.ts';
import { targetRow } from '../wire/targetRow.ts';
import { missingSources } from './missingSources.ts';
import type { MyUpdatesPage } from './myUpdates.ts';
import { parseTogether } from './parseTogether.ts';
import { readLists, type ListRead, type ListReading } from './readLists.ts';
import type { Services } from './services.ts';
import type { UnitsRead } from './units.ts';
import { withoutFew } from './withoutFew.ts';

/**
 * Reads everything a person answers for: the rows of the units they lead or stand in for, of the shared scorecards above them, and what
 * they own or stand in for by name elsewhere. Asked by indexed columns only, so that the cost does not grow with the tenant.
 */
export async function loadMyUpdates(services: Services, tree: UnitsRead, signal: AbortSignal): Promise<MyUpdatesPage> {
  const { id } = services.person;
  const { own, withAbove } = unitsAnsweredFor(tree.units, services);
  const first: Reads = await readLists(
    services,
    {
      rounds: { row: roundRow },
      myIndicators: { row: indicatorRow, filter: equals('AnsvarligId', id) },
      deputyIndicators: { row: indicatorRow, filter: equals('VikarId', id) },
      myMeasures: { row: measureRow, filter: equals('AnsvarligId', id) },
      deputyMeasures: { row: measureRow, filter: equals('VikarId', id) },
      ...(own.length === 0 ? {} : { ...ofUnits(withAbove), ...ofOwnUnits(own) }),
    },
    signal,
  );
  const indicators = parseTogether(indicatorRow, [first['indicators'], first['myIndicators'], first['deputyIndicators']]);
  const elsewhere = [...new Set(indicators.rows.map(({ unitCode }) => unitCode))].filter((code) => !withAbove.includes(code));
  const second: Reads = elsewhere.length === 0 ? {} : await readLists(services, cardsOf(elsewhere), signal);
  const scorecards = parseTogether(scorecardRow, [first['scorecards'], second['scorecards']]);
  const targets = parseTogether(targetRow(indicators.rows), [first['targets'], second['targets']]);
  const results = parseTogether(resultRow(indicators.rows), [first['results'], second['results']]);
  const measures = parseTogether(measureRow, [first['measures'], first['myMeasures'], first['deputyMeasures']]);
  const rounds = parseTogether(roundRow, [first['rounds']]);
  const readiness = parseTogether(readinessRow, [first['readiness']]);
  const parsed = [scorecards, indicators, targets, results, measures, rounds, readiness];
  const missing = [...tree.missing, ...missingSources([...Object.values(first), ...Object.values(second)])];
  return {
    units: tree.units,
    scorecards: scorecards.rows,
    indicators: indicators.rows,
    targets: targets.rows,
    results: withoutFew(services, results.rows, tree.units),
    measures: measures.rows,
    rounds: rounds.rows,
    readiness: readiness.rows,
    issues: [...tree.issues, ...parsed.flatMap(({ issues }) => issues)],
    missing: [...new Map(missing.map((source) => [source.list, source])).values()],
    readAt: services.now(),
  };
}

type Readings = Readonly<Record<string, ListReading>>;
type Reads = Readonly<Record<string, ListRead>>;

const at = (codes: readonly UnitCode[]) => anyOf(...codes.map((code) => equals('EnhetKode', code)));

function cardsOf(codes: readonly UnitCode[]): Readings {
  const filter = at(codes);
  return {
    scorecards: { row: scorecardRow, filter },
    targets: { row: targetRow([]), filter },
    results: { row: resultRow([]), filter },
  };
}

const ofUnits = (codes: readonly UnitCode[]): Readings => ({
  ...cardsOf(codes),
  indicators: { row: indicatorRow, filter: at(codes) },
});

const ofOwnUnits = (codes: readonly UnitCode[]): Readings => ({
  measures: { row: measureRow, filter: at(codes) },
  readiness: { row: readinessRow, filter: at(codes) },
});

/** The units a person leads or stands in for today, and with them those above, whose shared scorecards they report. */
function unitsAnsweredFor(units: readonly Unit[], { person, now }: Services) {
  const day = now().toISOString().slice(0, 10);
  const own = units.filter((unit) => unit.leader?.id === person.id || standsIn(person, unit, day)).map(({ code }) => code);
  const above = own.flatMap((code) => reaching(units, code).map((unit) => unit.code));
  return { own, withAbove: [...new Set<UnitCode>([...own, ...above])] };
}
