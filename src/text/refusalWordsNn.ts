import { nn as dates } from './dates.ts';
import type { Refusal, RefusalKind, RefusalWords } from './refusal.ts';

/** A refusal in nynorsk. */
export function wordsNn(
  { kind, source, columns, retryAfterSeconds, lockedBy, lockedAt }: Refusal,
  administrator: string,
): RefusalWords {
  const thing = source === undefined ? 'sida' : `«${source}»`;
  const words: Readonly<Record<RefusalKind, RefusalWords>> = {
    signedOut: {
      what: 'Du er ikkje logga inn',
      why: 'Innlogginga har gått ut, eller Microsoft 365 godtok ho ikkje.',
      todo: 'Logg inn på nytt.',
    },
    consentNeeded: {
      what: 'Målekort treng lov frå deg',
      why: `Du har ikkje gitt Målekort lov til å bruke ${source ?? 'Microsoft 365'} i ditt namn.`,
      todo: `Gi lov når du blir spurd. Får du ikkje lov til å gi ho, spør ${administrator}.`,
    },
    noAccess: {
      what: `Du har ikkje tilgang til ${thing}`,
      why:
        source === 'Planner'
          ? 'Berre medlemmer av teamet som eig planen, kan sjå han.'
          : 'Tilgangen blir styrt i SharePoint, og du er ikkje mellom dei som kan sjå dette.',
      todo: `Spør ${administrator} om tilgang.`,
    },
    readOnly: {
      what: `Du har lesetilgang til ${thing}, men kan ikkje endre`,
      why: 'Ingenting vart lagra. Du er ikkje mellom dei som kan endre her.',
      todo: `Spør ${administrator} om skrivetilgang, eller be den ansvarlege gjere det.`,
    },
    missingList: {
      what: `Lista ${thing} finst ikkje`,
      why: 'Ho er ikkje sett opp enno, eller ho er sletta eller har fått nytt namn.',
      todo: `Gi beskjed til ${administrator}.`,
    },
    missingColumns: {
      what: `Lista ${thing} manglar ${columns.length === 1 ? 'ei kolonne' : `${columns.length} kolonner`}`,
      why: `Dette manglar: ${columns.join(', ')}.`,
      todo: `Gi beskjed til ${administrator}, og sei kva som manglar.`,
    },
    notFound: {
      what: `Det du ville endre i ${thing}, finst ikkje lenger`,
      why: 'Nokon har sletta det etter at sida vart lesen.',
      todo: 'Les sida på nytt.',
    },
    changedMeanwhile: {
      what: 'Nokon andre endra det same',
      why: 'Det som er lagra, er ikkje lenger det du såg. Ingenting vart skrive over.',
      todo: 'Les sida på nytt, og gjer endringa om igjen viss ho framleis trengst.',
    },
    alreadyExists: {
      what: 'Dette finst allereie',
      why: 'Det same er lagra før, kanskje av nokon andre.',
      todo: 'Les sida på nytt.',
    },
    throttled: {
      what: 'Microsoft 365 har for mykje å gjere',
      why: 'Vi har prøvd fleire gonger og fått beskjed om å vente. Ingenting vart endra.',
      todo: retryAfterSeconds === undefined ? 'Prøv igjen om eit minutt.' : `Prøv igjen om ${retryAfterSeconds} sekund.`,
    },
    tooLarge: {
      what: 'Det er for langt',
      why: 'Microsoft 365 tek ikkje imot så mykje på ein gong. Ingenting vart lagra.',
      todo: 'Skriv kortare, og prøv igjen.',
    },
    unavailable: {
      what: 'Microsoft 365 svara ikkje',
      why: 'Tenesta er nede, eller brukte for lang tid. Ingenting vart endra.',
      todo: 'Prøv igjen om litt.',
    },
    offline: {
      what: 'Du er ikkje på nett',
      why: 'Vi får ikkje kontakt med Microsoft 365. Ingenting vart endra.',
      todo: 'Sjekk nettet, og prøv igjen.',
    },
    uncertain: {
      what: 'Vi veit ikkje om det vart lagra',
      why: 'Sambandet rauk før Microsoft 365 rakk å svare.',
      todo: 'Les sida på nytt og sjå etter, før du gjer det om igjen.',
    },
    malformed: {
      what: 'Svaret kom ikkje frå Microsoft 365',
      why: 'Noko anna på nettet svara, til dømes pålogginga til eit trådlaust nett.',
      todo: 'Sjekk nettet, og prøv igjen.',
    },
    locked: {
      what: `${source ?? 'Perioden'} er låst`,
      why: `Ingenting vart lagra. Runden vart låst${lockedBy === undefined ? '' : ` av ${lockedBy}`}${lockedAt === undefined ? '' : ` ${dates.day(lockedAt)}`}, og resultata kan ikkje lenger endrast.`,
      todo: `Er noko feil, spør ${administrator} om å låse opp.`,
    },
    unexpected: {
      what: 'Noko gjekk gale',
      why: 'Microsoft 365 svara noko vi ikkje kjenner.',
      todo: `Prøv igjen. Hjelper det ikkje, send detaljane til ${administrator}.`,
    },
  };
  return words[kind];
}
