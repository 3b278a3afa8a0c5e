import { expect, test } from 'vitest';
import { kristiansundSeed } from '../../../src/local365/seed/kristiansund.ts';
import { faultsOf } from './faultsOf.ts';
import { itemsOf } from './itemsOf.ts';

const seed = kristiansundSeed();
const units = itemsOf(seed, 'units');
const scorecards = itemsOf(seed, 'scorecards');
const indicators = itemsOf(seed, 'indicators');
const targets = itemsOf(seed, 'targets');
const results = itemsOf(seed, 'results');
const measures = itemsOf(seed, 'measures');
const narratives = itemsOf(seed, 'narratives');

test('every field is one its list knows, of its type and among its choices, and every key stands once', () => {
  expect(seed.sites.flatMap(({ lists }) => lists.flatMap(faultsOf))).toEqual([]);
});

test('21 published målekort with 122 rows stand beside the demonstration, one of them with a main goal and no row', () => {
  const published = scorecards.filter(({ Demonstrasjon }) => Demonstrasjon !== true);
  expect(published).toHaveLength(21);
  expect(indicators.filter(({ Demonstrasjon }) => Demonstrasjon !== true)).toHaveLength(122);
  expect(published.filter(({ Fullstendig }) => Fullstendig === true)).toHaveLength(10);
});

test('every row hangs on one that is there', () => {
  const codes = new Set(units.map(({ Kode }) => Kode));
  const cards = new Set(scorecards.map(({ Nokkel }) => Nokkel));
  const keys = new Set(indicators.map(({ Nokkel }) => Nokkel));
  expect(units.filter(({ Overordnet }) => Overordnet !== undefined && !codes.has(Overordnet))).toEqual([]);
  expect(
    [...scorecards, ...indicators, ...targets, ...results, ...measures, ...narratives].filter(
      ({ EnhetKode }) => !codes.has(EnhetKode),
    ),
  ).toEqual([]);
  expect(indicators.filter(({ MalekortNokkel }) => !cards.has(MalekortNokkel))).toEqual([]);
  expect([...targets, ...results].filter(({ IndikatorNokkel }) => !keys.has(IndikatorNokkel))).toEqual([]);
  expect(measures.filter(({ IndikatorNokkel }) => IndikatorNokkel !== undefined && !keys.has(IndikatorNokkel))).toEqual([]);
});

test('N1 the annual report of 2017 names four, seven and eleven measures for the indicators that count them', () => {
  const counting = indicators.filter(({ MalekortNokkel, TellerTiltak }) => MalekortNokkel === 'krs-2017-laering' && TellerTiltak);
  const named = counting.map(({ Title, Nokkel }) => [
    Title,
    measures.filter(({ IndikatorNokkel, Start }) => IndikatorNokkel === Nokkel && String(Start).startsWith('2017')).length,
  ]);
  expect(named).toEqual([
    ['Optimalisering', 4],
    ['Samhandling', 7],
    ['Digitalisering', 11],
  ]);
});

test('operation ids are GUIDs and the same every time', () => {
  const again = itemsOf(kristiansundSeed(), 'results');
  expect(results.map(({ OperasjonId }) => OperasjonId)).toEqual(again.map(({ OperasjonId }) => OperasjonId));
  for (const { OperasjonId } of [...results, ...measures])
    expect(OperasjonId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('everything told by a later year than the published ones is marked as demonstration', () => {
  expect(results.filter(({ Periode, Demonstrasjon }) => String(Periode) > '2018' && Demonstrasjon !== true)).toEqual([]);
  expect(results.filter(({ Periode, Demonstrasjon }) => String(Periode) <= '2018' && Demonstrasjon === true)).toEqual([]);
  for (const told of [...measures, ...narratives])
    expect(told['Demonstrasjon'] === true, String(told['Nokkel'])).toBe(
      String(told['Periode'] ?? told['Start'] ?? '2026') > '2018',
    );
});

test('leaders write what is reported, only the administrator writes definitions, and the outsider reads nothing', () => {
  const site = seed.sites[0];
  const rolesByTitle = Object.fromEntries(site?.lists.map(({ displayName, roles }) => [displayName, roles ?? site.roles]) ?? []);
  const writers = (title: string) =>
    Object.entries(rolesByTitle[title] ?? {})
      .filter(([, role]) => role !== 'read')
      .map(([key]) => key);
  for (const title of ['Enheter', 'Målekort', 'Måleindikatorer', 'Resultatkrav'])
    expect(writers(title)).toEqual(['administrator']);
  for (const title of ['Resultater', 'Tiltak', 'Delinger'])
    expect(writers(title).sort()).toEqual(['administrator', 'deputy', 'director', 'leader']);
  expect(Object.values(rolesByTitle).some((roles) => 'outsider' in roles)).toBe(false);
});

test('nobody has consented to Planner or channel messages beforehand', () => {
  expect(seed.consents).toEqual({
    '*': ['User.Read', 'User.ReadBasic.All', 'Sites.Selected', 'Team.ReadBasic.All', 'Channel.ReadBasic.All'],
  });
});

test('teams, plans and tabs name people, groups and channels that are there', () => {
  const people = new Set(seed.people.map(({ key }) => key));
  const channels = new Map(seed.teams.map(({ id, channels }) => [id, channels.map((channel) => channel.id)]));
  for (const { owners, members } of seed.teams) for (const key of [...owners, ...members]) expect(people).toContain(key);
  for (const { groupId, id, buckets, tasks } of seed.plans) {
    expect(channels.has(groupId)).toBe(true);
    for (const one of [id, ...buckets.map((bucket) => bucket.id), ...tasks.map((task) => task.id)]) expect(one).toHaveLength(28);
    for (const task of tasks) expect(buckets.map((bucket) => bucket.id)).toContain(task.bucketId);
  }
  for (const { teamId, channelId, app, entityId } of seed.tabs) {
    expect(channels.get(teamId)).toContain(channelId);
    const known = app === 'planner' ? seed.plans.map(({ id }) => id) : units.map(({ Kode }) => Kode);
    expect(known).toContain(entityId);
  }
});
