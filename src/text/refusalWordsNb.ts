import { nb as dates } from './dates.ts';
import type { Refusal, RefusalKind, RefusalWords } from './refusal.ts';

/** A refusal in bokmål. */
export function wordsNb(
  { kind, source, columns, retryAfterSeconds, lockedBy, lockedAt }: Refusal,
  administrator: string,
): RefusalWords {
  const thing = source === undefined ? 'siden' : `«${source}»`;
  const words: Readonly<Record<RefusalKind, RefusalWords>> = {
    signedOut: {
      what: 'Du er ikke logget inn',
      why: 'Innloggingen er utløpt, eller Microsoft 365 godtok den ikke.',
      todo: 'Logg inn på nytt.',
    },
    consentNeeded: {
      what: 'Målekort trenger lov fra deg',
      why: `Du har ikke gitt Målekort lov til å bruke ${source ?? 'Microsoft 365'} i ditt navn.`,
      todo: `Gi lov når du blir spurt. Får du ikke lov til å gi den, spør ${administrator}.`,
    },
    noAccess: {
      what: `Du har ikke tilgang til ${thing}`,
      why:
        source === 'Planner'
          ? 'Bare medlemmer av teamet som eier planen, kan se den.'
          : 'Tilgangen styres i SharePoint, og du er ikke blant dem som kan se dette.',
      todo: `Spør ${administrator} om tilgang.`,
    },
    readOnly: {
      what: `Du har lesetilgang til ${thing}, men kan ikke endre`,
      why: 'Ingenting ble lagret. Du er ikke blant dem som kan endre her.',
      todo: `Spør ${administrator} om skrivetilgang, eller be den ansvarlige gjøre det.`,
    },
    missingList: {
      what: `Listen ${thing} finnes ikke`,
      why: 'Den er ikke satt opp ennå, eller den er slettet eller har fått nytt navn.',
      todo: `Gi beskjed til ${administrator}.`,
    },
    missingColumns: {
      what: `Listen ${thing} mangler ${columns.length === 1 ? 'en kolonne' : `${columns.length} kolonner`}`,
      why: `Dette mangler: ${columns.join(', ')}.`,
      todo: `Gi beskjed til ${administrator}, og si hva som mangler.`,
    },
    notFound: {
      what: `Det du ville endre i ${thing}, finnes ikke lenger`,
      why: 'Noen har slettet det etter at siden ble lest.',
      todo: 'Les siden på nytt.',
    },
    changedMeanwhile: {
      what: 'Noen andre endret det samme',
      why: 'Det som er lagret, er ikke lenger det du så. Ingenting ble overskrevet.',
      todo: 'Les siden på nytt, og gjør endringen om igjen hvis den fortsatt trengs.',
    },
    alreadyExists: {
      what: 'Dette finnes allerede',
      why: 'Det samme er lagret før, kanskje av noen andre.',
      todo: 'Les siden på nytt.',
    },
    throttled: {
      what: 'Microsoft 365 har for mye å gjøre',
      why: 'Vi har prøvd flere ganger og fått beskjed om å vente. Ingenting ble endret.',
      todo: retryAfterSeconds === undefined ? 'Prøv igjen om et minutt.' : `Prøv igjen om ${retryAfterSeconds} sekunder.`,
    },
    tooLarge: {
      what: 'Det er for langt',
      why: 'Microsoft 365 tar ikke imot så mye på en gang. Ingenting ble lagret.',
      todo: 'Skriv kortere, og prøv igjen.',
    },
    unavailable: {
      what: 'Microsoft 365 svarte ikke',
      why: 'Tjenesten er nede, eller brukte for lang tid. Ingenting ble endret.',
      todo: 'Prøv igjen om litt.',
    },
    offline: {
      what: 'Du er ikke på nett',
      why: 'Vi får ikke kontakt med Microsoft 365. Ingenting ble endret.',
      todo: 'Sjekk nettet, og prøv igjen.',
    },
    uncertain: {
      what: 'Vi vet ikke om det ble lagret',
      why: 'Forbindelsen røk før Microsoft 365 rakk å svare.',
      todo: 'Les siden på nytt og se etter, før du gjør det om igjen.',
    },
    malformed: {
      what: 'Svaret kom ikke fra Microsoft 365',
      why: 'Noe annet på nettet svarte, for eksempel påloggingen til et trådløst nett.',
      todo: 'Sjekk nettet, og prøv igjen.',
    },
    locked: {
      what: `${source ?? 'Perioden'} er låst`,
      why: `Ingenting ble lagret. Runden ble låst${lockedBy === undefined ? '' : ` av ${lockedBy}`}${lockedAt === undefined ? '' : ` ${dates.day(lockedAt)}`}, og resultatene kan ikke lenger endres.`,
      todo: `Er noe feil, spør ${administrator} om å låse opp.`,
    },
    unexpected: {
      what: 'Noe gikk galt',
      why: 'Microsoft 365 svarte noe vi ikke kjenner.',
      todo: `Prøv igjen. Hjelper det ikke, send detaljene til ${administrator}.`,
    },
  };
  return words[kind];
}
