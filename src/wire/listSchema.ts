/** How a column is kept. Text keys are indexed because an indexed lookup does not lift the 5 000-row threshold. */
export type ColumnSchema = {
  /** Internal name: ASCII, fixed for ever. */
  readonly name: string;
  /** What people see in SharePoint. */
  readonly displayName: string;
  readonly type: 'text' | 'note' | 'number' | 'boolean' | 'choice';
  readonly choices?: readonly string[];
  readonly indexed?: true;
  readonly unique?: true;
  readonly required?: true;
};

/** One SharePoint list: its title, who may write, and its columns beside `Title`. */
export type ListSchema = {
  readonly title: string;
  /** `members`: leaders report here. `owners`: only administrators change definitions. */
  readonly writtenBy: 'members' | 'owners';
  readonly columns: readonly ColumnSchema[];
};

const text = (name: string, displayName: string, more: Partial<ColumnSchema> = {}): ColumnSchema => ({
  name,
  displayName,
  type: 'text',
  ...more,
});
const note = (name: string, displayName: string): ColumnSchema => ({ name, displayName, type: 'note' });
const key = (name: string, displayName: string): ColumnSchema => text(name, displayName, { indexed: true });
const uniqueKey = (name: string, displayName: string): ColumnSchema => text(name, displayName, { indexed: true, unique: true });
const choice = (name: string, displayName: string, choices: readonly string[]): ColumnSchema => ({
  name,
  displayName,
  type: 'choice',
  choices,
});
const order: ColumnSchema = { name: 'Rekkefolge', displayName: 'Rekkefølge', type: 'number' };
const demonstration: ColumnSchema = { name: 'Demonstrasjon', displayName: 'Demonstrasjon', type: 'boolean' };
const levels = ['Ønsket', 'Akseptabelt', 'Uakseptabelt', 'Ikke målt'] as const;

/** Version of the schema; raised with every change of a list or column. */
export const schemaVersion = 1;

/** Every list, column, type, index and uniqueness: provisioning, parsing and the check page read this one. */
export const lists = {
  units: {
    title: 'Enheter',
    writtenBy: 'owners',
    columns: [
      uniqueKey('Kode', 'Kode'),
      key('Overordnet', 'Overordnet enhet'),
      choice('Type', 'Type', ['Kommune', 'Rammeområde', 'Enhet', 'Stab']),
      order,
      text('LederId', 'Leder (id)'),
      text('LederNavn', 'Leder'),
      text('VikarId', 'Vikar (id)'),
      text('VikarNavn', 'Vikar'),
      text('VikarFra', 'Vikar fra'),
      text('VikarTil', 'Vikar til'),
      choice('Malform', 'Målform', ['Bokmål', 'Nynorsk']),
      text('PlanId', 'Plan i Planner'),
      demonstration,
    ],
  },
  scorecards: {
    title: 'Målekort',
    writtenBy: 'owners',
    columns: [
      uniqueKey('Nokkel', 'Nøkkel'),
      key('EnhetKode', 'Enhet'),
      choice('Omfang', 'Omfang', ['Gjennomgående', 'Unikt']),
      note('Hovedmal', 'Hovedmål'),
      key('Periode', 'Rapportår'),
      order,
      { name: 'Fullstendig', displayName: 'Fullstendig lest', type: 'boolean' },
      note('Kilde', 'Kilde'),
      note('Merknad', 'Merknad'),
      demonstration,
    ],
  },
  indicators: {
    title: 'Måleindikatorer',
    writtenBy: 'owners',
    columns: [
      uniqueKey('Nokkel', 'Nøkkel'),
      key('MalekortNokkel', 'Målekort'),
      key('EnhetKode', 'Enhet'),
      text('Suksessfaktor', 'Suksessfaktor'),
      order,
      choice('Retning', 'Retning', ['Høyere er bedre', 'Lavere er bedre', 'Innenfor', 'Nå tilstand']),
      text('Maleenhet', 'Måleenhet'),
      note('Tilstander', 'Tilstander'),
      { name: 'TellerTiltak', displayName: 'Teller tiltak', type: 'boolean' },
      text('AnsvarligId', 'Ansvarlig (id)'),
      text('AnsvarligNavn', 'Ansvarlig'),
      choice('Frekvens', 'Frekvens', ['Årlig', 'Tertial', 'Kvartal', 'Månedlig', 'Annethvert år', 'Sporadisk']),
      note('Definisjon', 'Definisjon'),
      note('Datakilde', 'Datakilde'),
      note('Usikkerhet', 'Usikker plassering'),
      demonstration,
    ],
  },
  targets: {
    title: 'Resultatkrav',
    writtenBy: 'owners',
    columns: [
      key('IndikatorNokkel', 'Måleindikator'),
      key('EnhetKode', 'Enhet'),
      text('GjelderFra', 'Gjelder fra'),
      text('Krav', 'Krav'),
      { name: 'GrenseOnsket', displayName: 'Grense for ønsket', type: 'number' },
      { name: 'GrenseAkseptabelt', displayName: 'Grense for akseptabelt', type: 'number' },
    ],
  },
  results: {
    title: 'Resultater',
    writtenBy: 'members',
    columns: [
      uniqueKey('Nokkel', 'Nøkkel'),
      uniqueKey('OperasjonId', 'Operasjon'),
      key('IndikatorNokkel', 'Måleindikator'),
      key('EnhetKode', 'Enhet'),
      key('Periode', 'Periode'),
      text('Resultat', 'Resultat'),
      note('Kommentar', 'Kommentar'),
      choice('PublisertNiva', 'Publisert nivå', levels),
      choice('PublisertEndring', 'Publisert endring', ['Pil opp', 'Strek', 'Pil ned']),
      text('RapportertAvId', 'Rapportert av (id)'),
      text('RapportertAvNavn', 'Rapportert av'),
      text('RapportertTid', 'Rapportert'),
      demonstration,
    ],
  },
  measures: {
    title: 'Tiltak',
    writtenBy: 'members',
    columns: [
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
      choice('Status', 'Status', ['Ikke startet', 'I arbeid', 'Innført', 'Avlyst']),
      key('OppgaveId', 'Oppgave i Planner'),
      text('PlanId', 'Plan i Planner'),
      { name: 'AvtaltProsent', displayName: 'Sist avtalt prosent', type: 'number' },
      demonstration,
    ],
  },
  shares: {
    title: 'Delinger',
    writtenBy: 'members',
    columns: [
      uniqueKey('Nokkel', 'Nøkkel'),
      key('EnhetKode', 'Enhet'),
      key('Periode', 'Periode'),
      text('TeamId', 'Team'),
      text('KanalId', 'Kanal (id)'),
      text('KanalNavn', 'Kanal'),
      text('Innhold', 'Innholdets sum'),
      choice('Tilstand', 'Tilstand', ['Påbegynt', 'Sendt', 'Usikker', 'Avvist']),
      note('MeldingUrl', 'Melding'),
      text('DeltAvId', 'Delt av (id)'),
      text('DeltAvNavn', 'Delt av'),
      text('DeltTid', 'Delt'),
    ],
  },
} as const satisfies Record<string, ListSchema>;

/** The name a list goes by in code. */
export type ListName = keyof typeof lists;
