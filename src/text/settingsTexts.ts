import type { AssessmentRule } from '../domain/assessmentRule.ts';
import type { TermName, termLanguages } from '../domain/settings.ts';

/** What can be the case when a result is judged without limits of its own. */
export type RuleCase =
  'metAndBetter' | 'metNotBetter' | 'metFirst' | 'met' | 'missedBetter' | 'missedSame' | 'missedWorse' | 'missed' | 'notMeasured';

/** The words of «Om målekortet»: how results are judged and what things are called, for all to read and for administrators to change. */
export type SettingsTexts = {
  readonly link: string;
  readonly title: string;
  readonly intro: string;
  readonly holdsFor: (unit: string) => string;
  readonly nobodyDecided: string;
  readonly rule: string;
  readonly basis: Readonly<Record<AssessmentRule['basis'], string>>;
  readonly basisMeaning: Readonly<Record<AssessmentRule['basis'], string>>;
  readonly cases: Readonly<Record<RuleCase, string>>;
  readonly caseColumn: string;
  readonly levelColumn: string;
  readonly limitsFirst: string;
  readonly publishedStays: string;
  readonly noLevel: string;
  readonly terms: string;
  readonly termsIntro: string;
  readonly termColumn: string;
  readonly term: Readonly<Record<TermName, string>>;
  readonly languages: Readonly<Record<(typeof termLanguages)[number], string>>;
  readonly few: string;
  readonly fewMeaning: (minimum: number) => string;
  readonly fewField: string;
  readonly fewHint: (least: number) => string;
  readonly change: string;
  readonly formIntro: (unit: string) => string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly readOnly: (administrator: string) => string;
};

export const nb: SettingsTexts = {
  link: 'Om målekortet',
  title: 'Om målekortet',
  intro: 'Slik blir resultatene vurdert her, og dette kaller vi tingene.',
  holdsFor: (unit) => `Bestemt for ${unit} og alt under.`,
  nobodyDecided: 'Kommunen har ikke bestemt noe eget. Dette er det vanlige.',
  rule: 'Slik vurderes resultatene',
  basis: { improvement: 'Krav og forbedring', target: 'Bare kravet' },
  basisMeaning: {
    improvement: 'Et resultat er ønsket når det når kravet og er bedre enn sist.',
    target: 'Et resultat er ønsket når det når kravet, uansett hvordan det gikk sist.',
  },
  cases: {
    metAndBetter: 'Når kravet, og er bedre enn sist',
    metNotBetter: 'Når kravet, men er ikke bedre enn sist',
    metFirst: 'Når kravet ved første måling',
    met: 'Når kravet',
    missedBetter: 'Bedre enn sist, men når ikke kravet',
    missedSame: 'Uendret, og når ikke kravet',
    missedWorse: 'Dårligere enn sist, eller målt for første gang, og når ikke kravet',
    missed: 'Når ikke kravet',
    notMeasured: 'Ikke målt',
  },
  caseColumn: 'Resultatet',
  levelColumn: 'Får nivået',
  limitsFirst: 'Har indikatoren egne resultatgrenser, gjelder de i stedet for regelen.',
  publishedStays: 'En vurdering kommunen har publisert, endres aldri. Sier regelen noe annet, står begge.',
  noLevel: 'Intet nivå, og teller aldri som null',
  terms: 'Ord vi bruker',
  termsIntro: 'Ordene brukes på alle sider, i kort og i rapporter.',
  termColumn: 'Form',
  term: {
    unit: 'Enhet',
    theUnit: 'Enheten',
    units: 'Enheter',
    theUnits: 'Enhetene',
    budgetArea: 'Rammeområde',
    budgetAreas: 'Rammeområder',
    director: 'Kommunedirektør',
  },
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
  few: 'Små grupper',
  fewMeaning: (minimum) =>
    `Det som har færre enn ${minimum} svar, vises ikke. Slik kan ingen føre et svar tilbake til en person.`,
  fewField: 'Færrest svar som vises',
  fewHint: (least) => `Aldri under ${least}.`,
  change: 'Endre regel og ord',
  formIntro: (unit) =>
    `Gjelder ${unit} og alt under. Tomme felt får det vanlige ordet. Det samme står i kolonnen «Innstillinger» i listen «Enheter».`,
  save: 'Lagre innstillingene',
  saving: 'Lagrer …',
  saved: 'Lagret. Nivåene er regnet ut på nytt.',
  readOnly: (administrator) => `Du har lesetilgang til «Enheter». ${administrator} kan endre regelen og ordene.`,
};

export const nn: SettingsTexts = {
  ...nb,
  intro: 'Slik blir resultata vurderte her, og dette kallar vi tinga.',
  holdsFor: (unit) => `Bestemt for ${unit} og alt under.`,
  nobodyDecided: 'Kommunen har ikkje bestemt noko eige. Dette er det vanlege.',
  rule: 'Slik blir resultata vurderte',
  basis: { improvement: 'Krav og forbetring', target: 'Berre kravet' },
  basisMeaning: {
    improvement: 'Eit resultat er ønskt når det når kravet og er betre enn sist.',
    target: 'Eit resultat er ønskt når det når kravet, same korleis det gjekk sist.',
  },
  cases: {
    metAndBetter: 'Når kravet, og er betre enn sist',
    metNotBetter: 'Når kravet, men er ikkje betre enn sist',
    metFirst: 'Når kravet ved første måling',
    met: 'Når kravet',
    missedBetter: 'Betre enn sist, men når ikkje kravet',
    missedSame: 'Uendra, og når ikkje kravet',
    missedWorse: 'Dårlegare enn sist, eller målt for første gong, og når ikkje kravet',
    missed: 'Når ikkje kravet',
    notMeasured: 'Ikkje målt',
  },
  levelColumn: 'Får nivået',
  limitsFirst: 'Har indikatoren eigne resultatgrenser, gjeld dei i staden for regelen.',
  publishedStays: 'Ei vurdering kommunen har publisert, blir aldri endra. Seier regelen noko anna, står begge.',
  noLevel: 'Ikkje noko nivå, og tel aldri som null',
  terms: 'Ord vi bruker',
  termsIntro: 'Orda blir brukte på alle sider, i kort og i rapportar.',
  term: {
    unit: 'Eining',
    theUnit: 'Eininga',
    units: 'Einingar',
    theUnits: 'Einingane',
    budgetArea: 'Rammeområde',
    budgetAreas: 'Rammeområde (fleirtal)',
    director: 'Kommunedirektør',
  },
  few: 'Små grupper',
  fewMeaning: (minimum) =>
    `Det som har færre enn ${minimum} svar, blir ikkje vist. Slik kan ingen føre eit svar tilbake til ein person.`,
  fewField: 'Færrast svar som blir viste',
  change: 'Endre regel og ord',
  formIntro: (unit) =>
    `Gjeld ${unit} og alt under. Tomme felt får det vanlege ordet. Det same står i kolonnen «Innstillinger» i lista «Enheter».`,
  save: 'Lagre innstillingane',
  saving: 'Lagrar …',
  saved: 'Lagra. Nivåa er rekna ut på nytt.',
  readOnly: (administrator) => `Du har lesetilgang til «Enheter». ${administrator} kan endre regelen og orda.`,
};

export const en: SettingsTexts = {
  link: 'About the scorecard',
  title: 'About the scorecard',
  intro: 'How results are judged here, and what things are called.',
  holdsFor: (unit) => `Decided for ${unit} and everything under it.`,
  nobodyDecided: 'The municipality has decided nothing of its own. This is the usual way.',
  rule: 'How results are judged',
  basis: { improvement: 'Target and improvement', target: 'The target alone' },
  basisMeaning: {
    improvement: 'A result is desired when it meets the target and is better than last time.',
    target: 'A result is desired when it meets the target, however it went last time.',
  },
  cases: {
    metAndBetter: 'Meets the target, and is better than last time',
    metNotBetter: 'Meets the target, but is not better than last time',
    metFirst: 'Meets the target when first measured',
    met: 'Meets the target',
    missedBetter: 'Better than last time, but misses the target',
    missedSame: 'Unchanged, and misses the target',
    missedWorse: 'Worse than last time, or measured for the first time, and misses the target',
    missed: 'Misses the target',
    notMeasured: 'Not measured',
  },
  caseColumn: 'The result',
  levelColumn: 'Gets the level',
  limitsFirst: 'Where an indicator has limits of its own, they hold instead of the rule.',
  publishedStays: 'A judgement the municipality has published is never changed. Where the rule says something else, both stand.',
  noLevel: 'No level, and never counted as zero',
  terms: 'Words we use',
  termsIntro: 'The words are used on every page, in cards and in reports.',
  termColumn: 'Form',
  term: {
    unit: 'Unit',
    theUnit: 'The unit',
    units: 'Units',
    theUnits: 'The units',
    budgetArea: 'Budget area',
    budgetAreas: 'Budget areas',
    director: 'Chief executive',
  },
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  few: 'Small groups',
  fewMeaning: (minimum) => `What fewer than ${minimum} answered is not shown, so that no answer can be led back to a person.`,
  fewField: 'Fewest answers shown',
  fewHint: (least) => `Never below ${least}.`,
  change: 'Change the rule and the words',
  formIntro: (unit) =>
    `Holds for ${unit} and everything under it. Empty fields get the usual word. The same is in the column “Innstillinger” of the list “Enheter”.`,
  save: 'Save the settings',
  saving: 'Saving …',
  saved: 'Saved. The levels have been worked out again.',
  readOnly: (administrator) => `You can read “Enheter”. ${administrator} can change the rule and the words.`,
};
