import type { TargetNeed } from '../domain/levelCriteria.ts';

/** The words of what stands in and around the scorecard's table: trend, years, limits, counted measures, differing judgements and what has ended. */
export type ScorecardTableTexts = {
  readonly trend: string;
  readonly trendOf: (from: string, to: string) => string;
  readonly changeIn: (column: string, period: string) => string;
  readonly years: {
    readonly label: string;
    readonly shown: (periods: readonly string[]) => string;
    readonly earlier: string;
    readonly later: string;
  };
  readonly limits: {
    readonly heading: string;
    readonly hint: string;
    readonly of: (indicator: string, target: string | undefined) => string;
    readonly between: (from: string, to: string) => string;
    readonly need: Readonly<Record<TargetNeed, string>>;
    readonly none: string;
  };
  readonly counted: {
    readonly both: (reported: string, registered: number) => string;
    readonly registered: (registered: number) => string;
    readonly differs: (reported: string, registered: number) => string;
    readonly undated: (count: number) => string;
    readonly heading: string;
  };
  readonly differences: {
    readonly heading: (count: number) => string;
    readonly text: string;
    readonly published: string;
    readonly computed: string;
    readonly reason: string;
    readonly noReason: string;
    readonly write: (indicator: string) => string;
    readonly writeShort: string;
    readonly field: string;
    readonly save: string;
    readonly saving: string;
    readonly cancel: string;
    readonly uncertain: string;
    readonly conflict: (reason: string) => string;
    readonly keepTheirs: string;
    readonly saveMine: string;
  };
  readonly ended: {
    readonly heading: (count: number) => string;
    readonly after: (period: string) => string;
    readonly archived: (scorecard: string) => string;
    readonly open: (indicator: string) => string;
    readonly noResults: string;
  };
};

export const nb: ScorecardTableTexts = {
  trend: 'Utvikling',
  trendOf: (from, to) => (from === to ? `Målt i ${from}` : `Utvikling fra ${from} til ${to}`),
  changeIn: (column, period) => `${column} (${period})`,
  years: {
    label: 'År i tabellen',
    shown: (periods) => `Viser ${periods.join(', ')}`,
    earlier: 'Tidligere år',
    later: 'Senere år',
  },
  limits: {
    heading: 'Resultatgrense',
    hint: 'Pek på en rad',
    of: (indicator, target) => (target === undefined ? indicator : `${indicator}, krav ${target}`),
    between: (from, to) => `${from} til ${to}`,
    need: {
      metAndBetter: 'krav nådd og bedre enn sist',
      metAndBetterOrFirst: 'krav nådd og bedre, eller første måling',
      met: 'krav nådd',
      metOrBetter: 'krav nådd, eller bedre enn sist',
      metOrUnchanged: 'krav nådd, eller uendret',
      metOrNotWorse: 'krav nådd, eller ikke dårligere',
      missed: 'krav ikke nådd',
      missedAndNotBetter: 'krav ikke nådd og ikke bedre',
      missedAndMoved: 'krav ikke nådd og ikke uendret',
      missedAndWorse: 'krav ikke nådd og dårligere',
      never: 'brukes ikke',
    },
    none: 'Ingen grense er satt',
  },
  counted: {
    both: (reported, registered) => `${reported} rapportert, ${registered} registrert`,
    registered: (registered) => `${registered} registrert`,
    differs: (reported, registered) =>
      `Det er rapportert ${reported} tiltak, men ${registered} er registrert. Punkter i sjekklister telles ikke.`,
    undated: (count) =>
      count === 1
        ? '1 tiltak har verken start eller frist, og telles ikke.'
        : `${count} tiltak har verken start eller frist, og telles ikke.`,
    heading: 'Talte tiltak',
  },
  differences: {
    heading: (count) => `Avvik i vurdering (${count})`,
    text: 'Her sier den publiserte vurderingen noe annet enn den beregnede. Det som er publisert, blir stående.',
    published: 'Publisert',
    computed: 'Beregnet',
    reason: 'Grunn',
    noReason: 'Ingen grunn er skrevet.',
    write: (indicator) => `Skriv grunn for ${indicator}`,
    writeShort: 'Skriv grunn',
    field: 'Hvorfor er den publiserte vurderingen en annen?',
    save: 'Lagre',
    saving: 'Lagrer …',
    cancel: 'Avbryt',
    uncertain: 'Vi vet ikke ennå om grunnen ble lagret. Teksten din står her; prøv igjen om litt.',
    conflict: (reason) => `Noen andre har skrevet mens du skrev: ${reason}`,
    keepTheirs: 'Behold deres',
    saveMine: 'Lagre mitt',
  },
  ended: {
    heading: (count) => `Avsluttede indikatorer (${count})`,
    after: (period) => `Avsluttet etter ${period}`,
    archived: (scorecard) => `Målekortet «${scorecard}» er arkivert`,
    open: (indicator) => `Åpne indikator: ${indicator}`,
    noResults: 'Ingen resultater',
  },
};

export const nn: ScorecardTableTexts = {
  ...nb,
  trendOf: (from, to) => (from === to ? `Målt i ${from}` : `Utvikling frå ${from} til ${to}`),
  years: { ...nb.years, earlier: 'Tidlegare år', later: 'Seinare år' },
  limits: {
    ...nb.limits,
    hint: 'Peik på ei rad',
    need: {
      metAndBetter: 'krav nådd og betre enn sist',
      metAndBetterOrFirst: 'krav nådd og betre, eller første måling',
      met: 'krav nådd',
      metOrBetter: 'krav nådd, eller betre enn sist',
      metOrUnchanged: 'krav nådd, eller uendra',
      metOrNotWorse: 'krav nådd, eller ikkje dårlegare',
      missed: 'krav ikkje nådd',
      missedAndNotBetter: 'krav ikkje nådd og ikkje betre',
      missedAndMoved: 'krav ikkje nådd og ikkje uendra',
      missedAndWorse: 'krav ikkje nådd og dårlegare',
      never: 'blir ikkje brukt',
    },
    none: 'Inga grense er sett',
  },
  counted: {
    both: (reported, registered) => `${reported} rapporterte, ${registered} registrerte`,
    registered: (registered) => `${registered} registrerte`,
    differs: (reported, registered) =>
      `Det er rapportert ${reported} tiltak, men ${registered} er registrerte. Punkt i sjekklister blir ikkje talde.`,
    undated: (count) =>
      count === 1
        ? '1 tiltak har verken start eller frist, og blir ikkje talt.'
        : `${count} tiltak har verken start eller frist, og blir ikkje talde.`,
    heading: 'Talde tiltak',
  },
  differences: {
    ...nb.differences,
    text: 'Her seier den publiserte vurderinga noko anna enn den utrekna. Det som er publisert, blir ståande.',
    computed: 'Rekna ut',
    noReason: 'Ingen grunn er skriven.',
    field: 'Kvifor er den publiserte vurderinga ei anna?',
    saving: 'Lagrar …',
    uncertain: 'Vi veit ikkje enno om grunnen vart lagra. Teksten din står her; prøv igjen om litt.',
    conflict: (reason) => `Nokon andre har skrive medan du skreiv: ${reason}`,
    keepTheirs: 'Behald deira',
  },
  ended: {
    ...nb.ended,
    heading: (count) => `Avslutta indikatorar (${count})`,
    after: (period) => `Avslutta etter ${period}`,
    open: (indicator) => `Opne indikator: ${indicator}`,
    noResults: 'Ingen resultat',
  },
};

export const en: ScorecardTableTexts = {
  trend: 'Trend',
  trendOf: (from, to) => (from === to ? `Measured in ${from}` : `Trend from ${from} to ${to}`),
  changeIn: (column, period) => `${column} (${period})`,
  years: {
    label: 'Years in the table',
    shown: (periods) => `Showing ${periods.join(', ')}`,
    earlier: 'Earlier years',
    later: 'Later years',
  },
  limits: {
    heading: 'Levels',
    hint: 'Point at a row',
    of: (indicator, target) => (target === undefined ? indicator : `${indicator}, target ${target}`),
    between: (from, to) => `${from} to ${to}`,
    need: {
      metAndBetter: 'target met, better than last',
      metAndBetterOrFirst: 'target met and better, or first',
      met: 'target met',
      metOrBetter: 'target met, or better than last',
      metOrUnchanged: 'target met, or unchanged',
      metOrNotWorse: 'target met, or not worse',
      missed: 'target missed',
      missedAndNotBetter: 'target missed and not better',
      missedAndMoved: 'target missed and not unchanged',
      missedAndWorse: 'target missed and worse',
      never: 'not used',
    },
    none: 'No limit is set',
  },
  counted: {
    both: (reported, registered) => `${reported} reported, ${registered} registered`,
    registered: (registered) => `${registered} registered`,
    differs: (reported, registered) =>
      `${reported} measures are reported, but ${registered} are registered. Checklist items are not counted.`,
    undated: (count) =>
      count === 1
        ? '1 measure has neither start nor due day and is not counted.'
        : `${count} measures have neither start nor due day and are not counted.`,
    heading: 'Counted measures',
  },
  differences: {
    heading: (count) => `Differing judgements (${count})`,
    text: 'Here the published judgement says something else than the computed one. What is published stands.',
    published: 'Published',
    computed: 'Computed',
    reason: 'Reason',
    noReason: 'No reason is written.',
    write: (indicator) => `Write the reason for ${indicator}`,
    writeShort: 'Write the reason',
    field: 'Why is the published judgement another?',
    save: 'Save',
    saving: 'Saving …',
    cancel: 'Cancel',
    uncertain: 'We do not know yet whether the reason was saved. Your text stands here; try again in a while.',
    conflict: (reason) => `Somebody else wrote while you were writing: ${reason}`,
    keepTheirs: 'Keep theirs',
    saveMine: 'Save mine',
  },
  ended: {
    heading: (count) => `Ended indicators (${count})`,
    after: (period) => `Ended after ${period}`,
    archived: (scorecard) => `The scorecard “${scorecard}” is archived`,
    open: (indicator) => `Open indicator: ${indicator}`,
    noResults: 'No results',
  },
};
