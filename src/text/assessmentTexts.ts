import type { Change, Level } from '../domain/assessment.ts';

/** The words of levels and changes, the same on every page, card and print. */
export type AssessmentTexts = {
  readonly level: Readonly<Record<Level, string>>;
  /** Inside a sentence, after a colon: «strek, akseptabelt». */
  readonly levelShort: Readonly<Record<Level, string>>;
  /** The symbol's own name, as the municipality prints it. */
  readonly change: Readonly<Record<Change, string>>;
  /** What the symbol means. */
  readonly changeMeaning: Readonly<Record<Change, string>>;
  readonly published: string;
  readonly computed: string;
  /** «Publisert; beregnet: Ønsket resultat» where the two differ. */
  readonly publishedButComputed: (computed: string) => string;
  /** «målt 5 av 6» */
  readonly coverage: (measured: number, total: number) => string;
};

export const nb: AssessmentTexts = {
  level: {
    desired: 'Ønsket resultat',
    acceptable: 'Akseptabelt resultat',
    unacceptable: 'Uakseptabelt resultat',
    notMeasured: 'Ikke målt',
    unread: 'Kan ikke leses',
    unassessed: 'Uten nivå',
  },
  levelShort: {
    desired: 'ønsket',
    acceptable: 'akseptabelt',
    unacceptable: 'uakseptabelt',
    notMeasured: 'ikke målt',
    unread: 'kan ikke leses',
    unassessed: 'uten nivå',
  },
  change: { improved: 'Pil opp', holding: 'Strek', slipping: 'Pil ned' },
  changeMeaning: { improved: 'Bedre', holding: 'Ikke bedre, men innenfor', slipping: 'Dårligere' },
  published: 'Publisert',
  computed: 'Beregnet',
  publishedButComputed: (computed) => `Publisert; beregnet: ${computed}`,
  coverage: (measured, total) => `målt ${measured} av ${total}`,
};

export const nn: AssessmentTexts = {
  level: {
    desired: 'Ønskt resultat',
    acceptable: 'Akseptabelt resultat',
    unacceptable: 'Uakseptabelt resultat',
    notMeasured: 'Ikkje målt',
    unread: 'Kan ikkje lesast',
    unassessed: 'Utan nivå',
  },
  levelShort: {
    desired: 'ønskt',
    acceptable: 'akseptabelt',
    unacceptable: 'uakseptabelt',
    notMeasured: 'ikkje målt',
    unread: 'kan ikkje lesast',
    unassessed: 'utan nivå',
  },
  change: { improved: 'Pil opp', holding: 'Strek', slipping: 'Pil ned' },
  changeMeaning: { improved: 'Betre', holding: 'Ikkje betre, men innanfor', slipping: 'Dårlegare' },
  published: 'Publisert',
  computed: 'Rekna ut',
  publishedButComputed: (computed) => `Publisert; rekna ut: ${computed}`,
  coverage: (measured, total) => `målt ${measured} av ${total}`,
};

export const en: AssessmentTexts = {
  level: {
    desired: 'Desired result',
    acceptable: 'Acceptable result',
    unacceptable: 'Unacceptable result',
    notMeasured: 'Not measured',
    unread: 'Cannot be read',
    unassessed: 'No level',
  },
  levelShort: {
    desired: 'desired',
    acceptable: 'acceptable',
    unacceptable: 'unacceptable',
    notMeasured: 'not measured',
    unread: 'cannot be read',
    unassessed: 'no level',
  },
  change: { improved: 'Arrow up', holding: 'Dash', slipping: 'Arrow down' },
  changeMeaning: { improved: 'Better', holding: 'Not better, but within', slipping: 'Worse' },
  published: 'Published',
  computed: 'Computed',
  publishedButComputed: (computed) => `Published; computed: ${computed}`,
  coverage: (measured, total) => `measured ${measured} of ${total}`,
};
