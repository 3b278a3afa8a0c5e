import { expect, test } from 'vitest';
import { kristiansundSeed } from '../../../src/local365/seed/kristiansund.ts';
import { itemsOf } from './itemsOf.ts';

const seed = kristiansundSeed();
const indicators = itemsOf(seed, 'indicators').filter(({ Demonstrasjon }) => Demonstrasjon === true);
const scorecards = itemsOf(seed, 'scorecards');
const targets = itemsOf(seed, 'targets');
const results = itemsOf(seed, 'results');
const kultur = indicators.filter(({ MalekortNokkel }) => MalekortNokkel === 'demo-2026-kultur');
const measures = itemsOf(seed, 'measures');
const inKultur = measures.filter(({ EnhetKode, Arkivert }) => EnhetKode === 'KRS-KULTUR' && Arkivert !== true);

test('Kultur has eight indicators for 2026, of which four wait for a result', () => {
  const reported = new Set(results.filter(({ Periode }) => Periode === '2026').map(({ IndikatorNokkel }) => IndikatorNokkel));
  expect(kultur).toHaveLength(8);
  expect(kultur.filter(({ Nokkel }) => !reported.has(Nokkel)).map(({ Title }) => Title)).toEqual([
    'Brukertilfredshet på badet',
    'Antall besøkende på biblioteket',
    'Opplevd god service',
    'Digitalisering',
  ]);
});

test('a stricter target begins in 2026 and leaves the years before alone', () => {
  const own = targets.filter(({ IndikatorNokkel }) => IndikatorNokkel === 'demo-2026-kultur-01');
  expect(own.map(({ GjelderFra, Krav }) => [GjelderFra, Krav])).toEqual([
    ['2024', '75 %'],
    ['2026', '80 %'],
  ]);
});

test('two demonstration indicators have explicit limits', () => {
  const limited = targets.filter(
    ({ GrenseOnsket, GrenseAkseptabelt }) => GrenseOnsket !== undefined && GrenseAkseptabelt !== undefined,
  );
  expect(limited.map(({ IndikatorNokkel }) => IndikatorNokkel)).toEqual(['demo-2026-kultur-06', 'demo-2026-kultur-07']);
});

test('an indicator that counts tiltak has tiltak to count', () => {
  for (const { Nokkel } of indicators.filter(({ TellerTiltak }) => TellerTiltak === true))
    expect(measures.filter(({ IndikatorNokkel }) => IndikatorNokkel === Nokkel).length).toBeGreaterThan(0);
});

test('Kultur has nine tiltak, two over due on 22 November 2026, one without indicator and one without responsible', () => {
  const open = inKultur.filter(({ Status }) => Status === 'Ikke startet' || Status === 'I arbeid');
  expect(inKultur).toHaveLength(9);
  expect(measures.filter(({ EnhetKode, Demonstrasjon }) => EnhetKode === 'KRS' && Demonstrasjon === true)).toHaveLength(5);
  expect(open.filter(({ Frist }) => String(Frist) < '2026-11-22').map(({ Nokkel }) => Nokkel)).toEqual([
    'T-2026-004',
    'T-2026-005',
  ]);
  expect(inKultur.filter(({ IndikatorNokkel }) => IndikatorNokkel === undefined)).toHaveLength(1);
  expect(inKultur.filter(({ AnsvarligId }) => AnsvarligId === undefined)).toHaveLength(1);
});

test('no tiltak of the seed has a Planner task yet', () => {
  expect(measures.filter(({ OppgaveId, PlanId }) => OppgaveId !== undefined || PlanId !== undefined)).toEqual([]);
});

test('some units have a main goal and nothing to measure, and some have nothing at all', () => {
  const withIndicators = new Set(itemsOf(seed, 'indicators').map(({ EnhetKode }) => EnhetKode));
  const withGoal = new Set(scorecards.filter(({ Hovedmal }) => Hovedmal !== undefined).map(({ EnhetKode }) => EnhetKode));
  const codes = itemsOf(seed, 'units')
    .map(({ Kode }) => String(Kode))
    .filter((code) => code.startsWith('KRS'));
  expect(codes.filter((code) => withGoal.has(code) && !withIndicators.has(code))).toEqual([
    'KRS-STORHAUGEN',
    'KRS-HELSEINNOVASJON',
  ]);
  expect(codes.filter((code) => !withGoal.has(code) && !withIndicators.has(code))).toEqual([
    'KRS-PLANBYGG',
    'KRS-HJEMMETJENESTER',
    'KRS-PSYKRUS',
    'KRS-PPT',
    'KRS-ARKIV',
  ]);
});

test('thirteen rammeområder report the shared målekort Medarbeidere, each row under its own unit and marked as demonstration', () => {
  const own = results.filter(
    ({ IndikatorNokkel, EnhetKode }) => String(IndikatorNokkel).startsWith('demo-2026-medarbeidere') && EnhetKode !== 'KRS',
  );
  expect(new Set(own.map(({ EnhetKode }) => EnhetKode)).size).toBe(13);
  expect(own).toHaveLength(134);
  for (const { Nokkel, IndikatorNokkel, Periode, EnhetKode, Demonstrasjon } of own) {
    expect(Nokkel).toBe(`${String(IndikatorNokkel)}|${String(Periode)}|${String(EnhetKode)}`);
    expect(Demonstrasjon).toBe(true);
  }
});

test('a unit that measures sick leave in its own målekort has reported the same figure in the shared one', () => {
  const textOf = (indicator: unknown, unit: unknown, period: string) =>
    results.find(
      ({ IndikatorNokkel, EnhetKode, Periode }) => IndikatorNokkel === indicator && EnhetKode === unit && Periode === period,
    )?.Resultat;
  const ownOnes = indicators.filter(({ Title, EnhetKode }) => Title === 'Sykefravær' && EnhetKode !== 'KRS');
  expect(ownOnes.length).toBeGreaterThan(4);
  for (const { Nokkel, EnhetKode } of ownOnes)
    for (const period of ['2025', '2026'])
      if (textOf(Nokkel, EnhetKode, period) !== undefined)
        expect(textOf('demo-2026-medarbeidere-04', EnhetKode, period)).toBe(textOf(Nokkel, EnhetKode, period));
});

test('A10 an invented unit was split in two, its measurements stay with it, and one of the two answers to another in its subject', () => {
  const units = itemsOf(seed, 'units').filter(({ Demonstrasjon }) => Demonstrasjon === true);
  expect(units.map(({ Kode, GyldigFra, GyldigTil }) => [Kode, GyldigFra, GyldigTil])).toEqual([
    ['KRS-FELLESTJENESTER', undefined, '2024-12-31'],
    ['KRS-SERVICETORG', '2025-01-01', undefined],
    ['KRS-ARKIV', '2025-01-01', undefined],
  ]);
  expect(units[0]).toMatchObject({ ErstattetAv: 'KRS-SERVICETORG; KRS-ARKIV' });
  expect(units[1]).toMatchObject({ Overordnet: 'KRS-SENTRALADM', FagligOverordnet: 'KRS-PLANBYGG' });
  const told = results.filter(({ EnhetKode }) => EnhetKode === 'KRS-FELLESTJENESTER').map(({ Periode }) => Periode);
  expect(new Set(told)).toEqual(new Set(['2022', '2023', '2024']));
});
