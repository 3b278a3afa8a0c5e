import type { FileRefusal, FileRefusalKind } from '../domain/import/fileRefusal.ts';

type Words = { readonly title: string; readonly text: string };

const about = ({ about: what }: FileRefusal) => (what === undefined ? '' : ` (${what})`);

const nb: Readonly<Record<FileRefusalKind, Words>> = {
  empty: { title: 'Det er ingenting å lese', text: 'Filen eller teksten er tom.' },
  tooLarge: { title: 'For stort', text: 'Vi leser filer inntil 10 MB. Ta ut arket med målekortet og prøv igjen.' },
  wrongType: {
    title: 'Denne filtypen leser vi ikke',
    text: 'Lagre som Excel (.xlsx) eller CSV, eller merk tabellen og lim den inn.',
  },
  oldExcel: { title: 'Gammelt Excel-format', text: 'Åpne filen i Excel og lagre den som .xlsx.' },
  locked: { title: 'Filen er låst med passord', text: 'Lagre en kopi uten passord, eller merk tabellen og lim den inn.' },
  macros: { title: 'Filen inneholder makroer', text: 'Vi åpner ikke filer med makroer. Lagre som .xlsx uten makroer.' },
  broken: { title: 'Filen er skadet', text: 'Den kunne ikke leses. Åpne den i Excel, lagre på nytt og prøv igjen.' },
  tooMuchInside: {
    title: 'Filen er mye større enn den ser ut',
    text: 'Utpakket er den for stor til å leses trygt, og er ikke åpnet.',
  },
  hostile: { title: 'Filen er laget for å lure et program', text: 'Den er ikke åpnet. Si fra til den du fikk den av.' },
  formula: { title: 'Filen har en formel som henter noe utenfra', text: 'Slike filer leser vi ikke. Lim inn bare verdiene.' },
  tooManyCells: { title: 'For mange celler', text: 'Ta ut arket med målekortet i en egen fil og prøv igjen.' },
  tooSlow: { title: 'Det tok for lang tid', text: 'Lesingen ble stoppet. Prøv med mindre om gangen.' },
};

const nn: Readonly<Record<FileRefusalKind, Words>> = {
  empty: { title: 'Det er ingenting å lese', text: 'Fila eller teksten er tom.' },
  tooLarge: { title: 'For stort', text: 'Vi les filer inntil 10 MB. Ta ut arket med målekortet og prøv igjen.' },
  wrongType: {
    title: 'Denne filtypen les vi ikkje',
    text: 'Lagre som Excel (.xlsx) eller CSV, eller merk tabellen og lim han inn.',
  },
  oldExcel: { title: 'Gammalt Excel-format', text: 'Opne fila i Excel og lagre ho som .xlsx.' },
  locked: { title: 'Fila er låst med passord', text: 'Lagre ein kopi utan passord, eller merk tabellen og lim han inn.' },
  macros: { title: 'Fila inneheld makroar', text: 'Vi opnar ikkje filer med makroar. Lagre som .xlsx utan makroar.' },
  broken: { title: 'Fila er skadd', text: 'Ho kunne ikkje lesast. Opne ho i Excel, lagre på nytt og prøv igjen.' },
  tooMuchInside: {
    title: 'Fila er mykje større enn ho ser ut',
    text: 'Utpakka er ho for stor til å lesast trygt, og er ikkje opna.',
  },
  hostile: { title: 'Fila er laga for å lure eit program', text: 'Ho er ikkje opna. Sei frå til den du fekk ho av.' },
  formula: { title: 'Fila har ein formel som hentar noko utanfrå', text: 'Slike filer les vi ikkje. Lim inn berre verdiane.' },
  tooManyCells: { title: 'For mange celler', text: 'Ta ut arket med målekortet i ei eiga fil og prøv igjen.' },
  tooSlow: { title: 'Det tok for lang tid', text: 'Lesinga vart stoppa. Prøv med mindre om gongen.' },
};

const en: Readonly<Record<FileRefusalKind, Words>> = {
  empty: { title: 'There is nothing to read', text: 'The file or the text is empty.' },
  tooLarge: { title: 'Too large', text: 'We read files up to 10 MB. Take out the sheet with the scorecard and try again.' },
  wrongType: { title: 'We do not read this type of file', text: 'Save as Excel (.xlsx) or CSV, or mark the table and paste it.' },
  oldExcel: { title: 'An old Excel format', text: 'Open the file in Excel and save it as .xlsx.' },
  locked: { title: 'The file is locked with a password', text: 'Save a copy without one, or mark the table and paste it.' },
  macros: { title: 'The file contains macros', text: 'We do not open files with macros. Save as .xlsx without macros.' },
  broken: { title: 'The file is damaged', text: 'It could not be read. Open it in Excel, save it again and retry.' },
  tooMuchInside: {
    title: 'The file is much larger than it looks',
    text: 'Unpacked it is too large to read safely, and has not been opened.',
  },
  hostile: { title: 'The file is made to trick a program', text: 'It has not been opened. Tell the person you had it from.' },
  formula: {
    title: 'The file has a formula that fetches something from outside',
    text: 'We do not read such files. Paste only the values.',
  },
  tooManyCells: { title: 'Too many cells', text: 'Take the sheet with the scorecard out into a file of its own and try again.' },
  tooSlow: { title: 'It took too long', text: 'The reading was stopped. Try with less at a time.' },
};

const worded = (words: Readonly<Record<FileRefusalKind, Words>>) => (refusal: FileRefusal) => ({
  title: `${words[refusal.kind].title}${about(refusal)}`,
  text: words[refusal.kind].text,
});

/** Why a file was not read, and what to do: in bokmål, nynorsk and English. */
export const filesNb = worded(nb);
export const filesNn = worded(nn);
export const filesEn = worded(en);
