import type { OwnerTrouble } from '../domain/ownership.ts';

/** The words of «Eierskap»: who owns indicators in name only, and what can be done. */
export type OwnershipTexts = {
  readonly section: string;
  readonly intro: string;
  readonly show: string;
  readonly reading: string;
  readonly trouble: Readonly<Record<OwnerTrouble, string>>;
  readonly owns: (count: number, unit: string) => string;
  readonly none: { readonly title: string; readonly text: string };
  readonly deepen: string;
  readonly deepenWhy: string;
  readonly setDeputy: string;
  readonly setDeputyFor: (owner: string) => string;
  readonly deputyIs: (name: string) => string;
  readonly from: string;
  readonly to: string;
  readonly until: (day: string) => string;
  readonly toBeforeFrom: string;
  readonly end: string;
  readonly endOf: (deputy: string) => string;
  readonly ended: (count: number) => string;
  readonly choose: string;
  readonly set: (count: number, name: string) => string;
  readonly ask: (administrator: string) => string;
  readonly copyAsk: string;
  readonly copied: string;
  readonly askText: (about: {
    readonly owner: string;
    readonly unit: string;
    readonly why: string;
    readonly indicators: string;
  }) => string;
};

export const nb: OwnershipTexts = {
  section: 'Eierskap',
  intro: 'Måleindikatorer med en eier som kanskje ikke oppdaterer dem.',
  show: 'Sjekk eierne',
  reading: 'Leser katalogen og listene …',
  trouble: {
    left: 'Har sluttet: finnes ikke i katalogen',
    disabled: 'Kontoen er sperret',
    cannotWrite: 'Kan ikke skrive i listen «Resultater»',
    notInPlan: 'Er ikke medlem av planen i Planner',
    neverUpdated: 'Har aldri rapportert',
  },
  owns: (count, unit) => (count === 1 ? `1 måleindikator i ${unit}` : `${count} måleindikatorer i ${unit}`),
  none: {
    title: 'Alle eiere er på plass',
    text: 'Ingen av eierne har sluttet, mangler rettigheter eller lar være å rapportere.',
  },
  deepen: 'Sjekk planer og sperrede kontoer',
  deepenWhy: 'Om kontoer er sperret og hvem som er med i planene, krever et samtykke bare en administrator kan gi.',
  setDeputy: 'Sett vikar',
  setDeputyFor: (owner) => `Vikar for ${owner}`,
  deputyIs: (name) => `Vikar: ${name}`,
  from: 'Fra og med',
  to: 'Til og med',
  until: (day) => `til og med ${day}`,
  toBeforeFrom: 'Siste dag er før den første.',
  end: 'Avslutt',
  endOf: (deputy) => `Avslutt ${deputy} som vikar`,
  ended: (count) =>
    count === 1 ? 'Vikaren er avsluttet for 1 måleindikator.' : `Vikaren er avsluttet for ${count} måleindikatorer.`,
  choose: 'Velg vikar …',
  set: (count, name) =>
    count === 1 ? `${name} er vikar for 1 måleindikator.` : `${name} er vikar for ${count} måleindikatorer.`,
  ask: (administrator) => `Bare de som eier listen «Måleindikatorer», kan sette vikar. Spør ${administrator}.`,
  copyAsk: 'Kopier spørsmålet',
  copied: 'Kopiert',
  askText: ({ owner, unit, why, indicators }) =>
    `Hei! Kan du sette vikar for ${owner} i ${unit}? ${why}. Det gjelder: ${indicators}.`,
};

export const nn: OwnershipTexts = {
  ...nb,
  section: 'Eigarskap',
  intro: 'Måleindikatorar med ein eigar som kanskje ikkje oppdaterer dei.',
  show: 'Sjekk eigarane',
  reading: 'Les katalogen og listene …',
  trouble: {
    left: 'Har slutta: finst ikkje i katalogen',
    disabled: 'Kontoen er sperra',
    cannotWrite: 'Kan ikkje skrive i lista «Resultater»',
    notInPlan: 'Er ikkje medlem av planen i Planner',
    neverUpdated: 'Har aldri rapportert',
  },
  owns: (count, unit) => (count === 1 ? `1 måleindikator i ${unit}` : `${count} måleindikatorar i ${unit}`),
  none: { title: 'Alle eigarar er på plass', text: 'Ingen av eigarane har slutta, manglar rettar eller lèt vere å rapportere.' },
  deepen: 'Sjekk planar og sperra kontoar',
  deepenWhy: 'Om kontoar er sperra og kven som er med i planane, krev eit samtykke berre ein administrator kan gi.',
  choose: 'Vel vikar …',
  from: 'Frå og med',
  toBeforeFrom: 'Siste dag er før den første.',
  ended: (count) =>
    count === 1 ? 'Vikaren er avslutta for 1 måleindikator.' : `Vikaren er avslutta for ${count} måleindikatorar.`,
  set: (count, name) =>
    count === 1 ? `${name} er vikar for 1 måleindikator.` : `${name} er vikar for ${count} måleindikatorar.`,
  ask: (administrator) => `Berre dei som eig lista «Måleindikatorer», kan setje vikar. Spør ${administrator}.`,
  askText: ({ owner, unit, why, indicators }) =>
    `Hei! Kan du setje vikar for ${owner} i ${unit}? ${why}. Det gjeld: ${indicators}.`,
};

export const en: OwnershipTexts = {
  section: 'Ownership',
  intro: 'Indicators whose owner may not be updating them.',
  show: 'Check the owners',
  reading: 'Reading the directory and the lists …',
  trouble: {
    left: 'Has left: not in the directory',
    disabled: 'The account is blocked',
    cannotWrite: 'Cannot write in the list “Resultater”',
    notInPlan: 'Is not a member of the plan in Planner',
    neverUpdated: 'Has never reported',
  },
  owns: (count, unit) => (count === 1 ? `1 indicator in ${unit}` : `${count} indicators in ${unit}`),
  none: { title: 'All owners are in place', text: 'None of the owners has left, lacks rights or fails to report.' },
  deepen: 'Check plans and blocked accounts',
  deepenWhy: 'Whether accounts are blocked and who is in the plans takes a consent that only an administrator can give.',
  setDeputy: 'Set deputy',
  setDeputyFor: (owner) => `Deputy for ${owner}`,
  deputyIs: (name) => `Deputy: ${name}`,
  from: 'From',
  to: 'To and including',
  until: (day) => `to ${day}`,
  toBeforeFrom: 'The last day is before the first.',
  end: 'End',
  endOf: (deputy) => `End ${deputy} as deputy`,
  ended: (count) => (count === 1 ? 'The deputy has ended for 1 indicator.' : `The deputy has ended for ${count} indicators.`),
  choose: 'Choose a deputy …',
  set: (count, name) => (count === 1 ? `${name} is deputy for 1 indicator.` : `${name} is deputy for ${count} indicators.`),
  ask: (administrator) => `Only those who own the list “Måleindikatorer” can set a deputy. Ask ${administrator}.`,
  copyAsk: 'Copy the question',
  copied: 'Copied',
  askText: ({ owner, unit, why, indicators }) =>
    `Hi! Could you set a deputy for ${owner} in ${unit}? ${why}. It is about: ${indicators}.`,
};
