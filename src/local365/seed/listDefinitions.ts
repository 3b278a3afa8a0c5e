import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { ListSeed } from './tenantSeed.ts';

/** A list without its items, as provisioning makes it: the site's lists, said in Graph's own words. */
export type ListDefinition = Pick<ListSeed, 'id' | 'displayName' | 'columns'>;

const text = (name: string, displayName: string): ColumnDefinition => ({ name, displayName, text: {} });
const key = (name: string, displayName: string): ColumnDefinition => ({ ...text(name, displayName), indexed: true });
const uniqueKey = (name: string, displayName: string): ColumnDefinition => ({
  ...key(name, displayName),
  enforceUniqueValues: true,
});
const number = (name: string, displayName: string): ColumnDefinition => ({ name, displayName, number: {} });
const yesNo = (name: string, displayName: string): ColumnDefinition => ({ name, displayName, boolean: {} });
const note = (name: string, displayName: string): ColumnDefinition => ({
  name,
  displayName,
  text: { allowMultipleLines: true, linesForEditing: 6, textType: 'plain' },
});
const choice = (name: string, displayName: string, ...choices: string[]): ColumnDefinition => ({
  name,
  displayName,
  choice: { choices, displayAs: 'dropDownMenu', allowTextEntry: false },
});
const order = number('Rekkefolge', 'Rekkefølge');
const demonstration = yesNo('Demonstrasjon', 'Demonstrasjon');
const list = (index: number, displayName: string, ...columns: ColumnDefinition[]): ListDefinition => ({
  id: `51000000-0000-4000-8000-00000000000${index}`,
  displayName,
  columns,
});

/** The lists of the site. The product has its own schema of the same lists; a test holds the two together. */
export const listDefinitions = {
  units: list(
    1,
    'Enheter',
    uniqueKey('Kode', 'Kode'),
    key('Overordnet', 'Overordnet enhet'),
    choice('Type', 'Type', 'Kommune', 'Rammeområde', 'Enhet', 'Stab'),
    order,
    text('LederId', 'Leder (id)'),
    text('LederNavn', 'Leder'),
    text('VikarId', 'Vikar (id)'),
    text('VikarNavn', 'Vikar'),
    text('VikarFra', 'Vikar fra'),
    text('VikarTil', 'Vikar til'),
    choice('Malform', 'Målform', 'Bokmål', 'Nynorsk'),
    text('PlanId', 'Plan i Planner'),
    demonstration,
  ),
  scorecards: list(
    2,
    'Målekort',
    uniqueKey('Nokkel', 'Nøkkel'),
    key('EnhetKode', 'Enhet'),
    choice('Omfang', 'Omfang', 'Gjennomgående', 'Unikt'),
    note('Hovedmal', 'Hovedmål'),
    key('Periode', 'Rapportår'),
    order,
    yesNo('Fullstendig', 'Fullstendig lest'),
    note('Kilde', 'Kilde'),
    note('Merknad', 'Merknad'),
    demonstration,
  ),
  indicators: list(
    3,
    'Måleindikatorer',
    uniqueKey('Nokkel', 'Nøkkel'),
    key('MalekortNokkel', 'Målekort'),
    key('EnhetKode', 'Enhet'),
    text('Suksessfaktor', 'Suksessfaktor'),
    order,
    choice('Retning', 'Retning', 'Høyere er bedre', 'Lavere er bedre', 'Innenfor', 'Nå tilstand'),
    text('Maleenhet', 'Måleenhet'),
    note('Tilstander', 'Tilstander'),
    yesNo('TellerTiltak', 'Teller tiltak'),
    text('AnsvarligId', 'Ansvarlig (id)'),
    text('AnsvarligNavn', 'Ansvarlig'),
    choice('Frekvens', 'Frekvens', 'Årlig', 'Tertial', 'Kvartal', 'Månedlig', 'Annethvert år', 'Sporadisk'),
    note('Definisjon', 'Definisjon'),
    note('Datakilde', 'Datakilde'),
    note('Usikkerhet', 'Usikker plassering'),
    demonstration,
  ),
  targets: list(
    4,
    'Resultatkrav',
    key('IndikatorNokkel', 'Måleindikator'),
    key('EnhetKode', 'Enhet'),
    text('GjelderFra', 'Gjelder fra'),
    text('Krav', 'Krav'),
    number('GrenseOnsket', 'Grense for ønsket'),
    number('GrenseAkseptabelt', 'Grense for akseptabelt'),
  ),
  results: list(
    5,
    'Resultater',
    uniqueKey('Nokkel', 'Nøkkel'),
    uniqueKey('OperasjonId', 'Operasjon'),
    key('IndikatorNokkel', 'Måleindikator'),
    key('EnhetKode', 'Enhet'),
    key('Periode', 'Periode'),
    text('Resultat', 'Resultat'),
    note('Kommentar', 'Kommentar'),
    choice('PublisertNiva', 'Publisert nivå', 'Ønsket', 'Akseptabelt', 'Uakseptabelt', 'Ikke målt'),
    choice('PublisertEndring', 'Publisert endring', 'Pil opp', 'Strek', 'Pil ned'),
    text('RapportertAvId', 'Rapportert av (id)'),
    text('RapportertAvNavn', 'Rapportert av'),
    text('RapportertTid', 'Rapportert'),
    demonstration,
  ),
  measures: list(
    6,
    'Tiltak',
    uniqueKey('Nokkel', 'Nøkkel'),
    uniqueKey('OperasjonId', 'Operasjon'),
    key('EnhetKode', 'Enhet'),
    key('IndikatorNokkel', 'Måleindikator'),
    text('Suksessfaktor', 'Suksessfaktor'),
    note('Begrunnelse', 'Begrunnelse'),
    text('AnsvarligId', 'Ansvarlig (id)'),
    text('AnsvarligNavn', 'Ansvarlig'),
    text('Start', 'Start'),
    text('Frist', 'Frist'),
    choice('Status', 'Status', 'Ikke startet', 'I arbeid', 'Innført', 'Avlyst'),
    key('OppgaveId', 'Oppgave i Planner'),
    text('PlanId', 'Plan i Planner'),
    number('AvtaltProsent', 'Sist avtalt prosent'),
    demonstration,
  ),
  shares: list(
    7,
    'Delinger',
    uniqueKey('Nokkel', 'Nøkkel'),
    key('EnhetKode', 'Enhet'),
    key('Periode', 'Periode'),
    text('TeamId', 'Team'),
    text('KanalId', 'Kanal (id)'),
    text('KanalNavn', 'Kanal'),
    text('Innhold', 'Innholdets sum'),
    choice('Tilstand', 'Tilstand', 'Påbegynt', 'Sendt', 'Usikker', 'Avvist'),
    note('MeldingUrl', 'Melding'),
    text('DeltAvId', 'Delt av (id)'),
    text('DeltAvNavn', 'Delt av'),
    text('DeltTid', 'Delt'),
  ),
} as const;

/** The name a list goes by in the seed. */
export type ListKey = keyof typeof listDefinitions;
