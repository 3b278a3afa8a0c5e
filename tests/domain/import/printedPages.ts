/** Pages as municipalities print them, for tests: the customer's own of 2017, and others in the styles of other places. */

/** Kristiansund, 2017, as the page's text is stored: cells run together, and the blank ones are gone. */
export const laering2017 = `Mål og resultater

Resultatgrense:

Ønsket resultat

Akseptabelt resultat

Uakseptabelt resultat

Gjennomgående målekort – fokusområde læring og fornying

Hovedmål – Fremtidsrettet og lærende organisasjon

Suksessfaktor (delmål) Måleindikator Resultat-krav Resultat 2015 Resultat 2016 Resultat 2017 Endring fra sist måling
Effektive arbeidsprosesser Optimalisering 5 6 nye tiltak 6 nye tiltak 5 nye tiltak Strek, akseptabelt resultat
Samhandling 3 3 nye tiltak 3 nye tiltak 7 nye tiltak Ønsket resultat
Digitalisering 10 8 nye tiltak 13 nye tiltak 11 nye tiltak Strek, akseptabelt resultat
Kunnskapsbasert praksis og forbedringsarbeid Innføre metodeverk Innført I arbeid Innført \u00A0Ønsket resultat
Hensiktsmessig organisering Innføre ny organisasjonsmodell Innført Innført \u00A0Strek, akseptabelt resultat
Lærende og utviklings-orientert organisasjon God forvaltningspraksis 800 Ikke målt 523 Ikke målt
Fokusområde Læring og fornying er skilt ut som eget målekort og utvidet med flere suksessfaktorer og måleindikatorer. Målekortet er gjennomgående for hele kommunen.

Effektive arbeidsprosesser

Optimalisering

  • Gjennomført LEAN av arbeidsoppgavene ved Personalseksjonen, og organisert de ansatte i oppgave-team for bedre oppgaveløsning.
`;

/** The customer's 2015 page of a card nothing has been measured in: the band is the target, and three blank years leave no trace. */
export const band2015 = `Unikt målekort – fokusområde brukere
Hovedmål: Gode tjenester med fokus på kvalitet
Suksessfaktor (delmål) Måleindikator Resultatkrav Resultat 2013 Resultat 2014 Resultat 2015
God kvalitet Brukertilfredshet internt i organisasjonen 6,0 – 4,6
God service Brukertilfredshet internt i organisasjonen 6,0 – 4,6
`;

/** In nynorsk, from Excel: the target last, latest year first, the success factor in a merged cell, a section of its own. */
export const nynorsk = [
  'Eige målekort – fokusområde tenester',
  'Hovudmål: Gode tenester til innbyggjarane',
  'Suksessfaktorar\tMåleindikatorar\t2023\t2022\tEndring frå sist måling\tResultatkrav\tMerknad',
  'Nøgde brukarar\tBrukarundersøking, heimetenesta\t4,9\tIkkje målt\tPil opp, ønskt resultat\t>= 4,5\tNy undersøking i 2023',
  '\tSvartid i dagar\t12\t14\t→\t< 15\t',
  'Trygge tilsette\tSjukefråvær\t8,1 %\t7,9 %\tPil ned, uakseptabelt resultat\t7,5 %\t',
].join('\n');

/** In the style of Løten: no suksessfaktor but a focus area, the target for the year to come, strokes between cells. */
export const withStrokes = `
| Fokusområde | Indikator | Resultat 2013 | Resultat 2014 | Mål 2015 |
|---|---|---:|---:|---:|
| Arbeidsmiljø | Sykefravær - egenmeldt | 1,04% | 2,06 % | < 4 % |
| | Medarbeidertilfredshet | 5,3 | Ikke målt | > 5,3 |
| Økonomistyring | Økonomisk resultat | 96 % | 99 % | 100 % |
`;

/** In the style of Elverum: sections in rows of their own, years alone as headings, semicolons. */
export const withSections = [
  'Måltavle;;;;',
  'Måleindikator;2015;2016;2017;Mål 2017',
  'Samfunn;;;;',
  'Innbyggertall;21030;21 086;21.123;21200',
  'Innbyggertilfredshet;Ikke målt;Ikke målt;Ikke målt;Ikke målt',
  'Organisasjon;;;;',
  'Nærværsprosent;91,9 %;91,0 %;91,9 %;92,5 %',
  '"Tjenestene skal være innenfor lov; og forskrift";ja;ja;***)ja;ja',
  '***) gjelder fra 2017;;;;',
].join('\r\n');

/** A cell a line, as a page read aloud or a PDF gives it, tertials for years. */
export const cellALine = `Fokusområde: Økonomi

Suksessfaktor
Måleindikator
Resultatkrav
1. tertial 2024
2. tertial 2024
Endring fra sist måling
God styring
Avvik fra budsjett
+/- 1 %
-0,4 %
0,9 %
Strek, akseptabelt resultat
Antall avvik
0
3
1
Pil opp, ønsket resultat
`;

/** A heading of two rows, and years with nothing over them. */
export const twoRowHeading = [
  'Suksessfaktor\tMåleindikator\tKrav\tResultat\t\t',
  '\t\t\t2021\t2022\t2023',
  'Kvalitet\tTilfredshet\t4,5\t4,1\t\t4,6',
].join('\n');
