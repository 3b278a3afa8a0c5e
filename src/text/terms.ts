import type { ChosenTerms, TermName } from '../domain/settings.ts';

/** What things are called in one language, each form in small letters. */
export type Words = Readonly<Record<TermName, string>>;

type Language = 'nb' | 'nn' | 'en';

const usual: Readonly<Record<Language, Words>> = {
  nb: {
    unit: 'enhet',
    theUnit: 'enheten',
    units: 'enheter',
    theUnits: 'enhetene',
    budgetArea: 'rammeområde',
    budgetAreas: 'rammeområder',
    director: 'kommunedirektør',
  },
  nn: {
    unit: 'eining',
    theUnit: 'eininga',
    units: 'einingar',
    theUnits: 'einingane',
    budgetArea: 'rammeområde',
    budgetAreas: 'rammeområde',
    director: 'kommunedirektør',
  },
  en: {
    unit: 'unit',
    theUnit: 'the unit',
    units: 'units',
    theUnits: 'the units',
    budgetArea: 'budget area',
    budgetAreas: 'budget areas',
    director: 'chief executive',
  },
};

/** The words a language uses: the municipality's own where it has chosen any. Of a noun that is only named, the other forms are made the regular way. */
export function wordsOf(language: Language, chosen: ChosenTerms = {}): Words {
  const { unit, budgetArea } = chosen;
  return {
    ...usual[language],
    ...(unit === undefined ? {} : formsOf(language, unit)),
    ...(budgetArea === undefined ? {} : { budgetAreas: formsOf(language, budgetArea).units }),
    ...chosen,
  };
}

/** A word as it begins a sentence or a heading. */
export function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('nb') + word.slice(1);
}

/** The regular forms of a noun: «virksomhet, virksomheten, virksomheter, virksomhetene». */
function formsOf(language: Language, unit: string): Pick<Words, 'unit' | 'theUnit' | 'units' | 'theUnits'> {
  if (language === 'en') return { unit, theUnit: `the ${unit}`, units: `${unit}s`, theUnits: `the ${unit}s` };
  const [the, many] = endingsOf(language, unit);
  const stem = unit.endsWith('e') ? unit.slice(0, -1) : unit;
  return { unit, theUnit: stem + the, units: stem + many, theUnits: `${stem}${many === 'ar' ? 'ane' : 'ene'}` };
}

function endingsOf(language: 'nb' | 'nn', unit: string): readonly [string, string] {
  if (language === 'nb') return ['en', 'er'];
  if (unit.endsWith('ing')) return ['a', 'ar'];
  return /[dt]$/.test(unit) ? ['a', 'er'] : ['en', 'ar'];
}
