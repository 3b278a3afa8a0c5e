import { capital } from './terms.ts';

/** The words where somebody else saved the same while one was writing: what stood before, theirs and mine, side by side. */
export type ConflictTexts = {
  readonly title: string;
  readonly before: string;
  readonly theirs: (name: string) => string;
  readonly mine: string;
  readonly keepTheirs: string;
  readonly saveMine: string;
};

export const nb: ConflictTexts = {
  title: 'Noen andre lagret mens du skrev',
  before: 'Før sto det',
  theirs: (name) => capital(`${name} skrev`),
  mine: 'Du skrev',
  keepTheirs: 'Behold deres',
  saveMine: 'Lagre mitt',
};

export const nn: ConflictTexts = {
  title: 'Nokon andre lagra medan du skreiv',
  before: 'Før stod det',
  theirs: (name) => capital(`${name} skreiv`),
  mine: 'Du skreiv',
  keepTheirs: 'Behald deira',
  saveMine: 'Lagre mitt',
};

export const en: ConflictTexts = {
  title: 'Somebody else saved while you were writing',
  before: 'Before it said',
  theirs: (name) => capital(`${name} wrote`),
  mine: 'You wrote',
  keepTheirs: 'Keep theirs',
  saveMine: 'Save mine',
};
