import type { AssessmentRule } from '../domain/assessmentRule.ts';
import { termLanguages, termNames, usualSettings, type Settings, type TermName } from '../domain/settings.ts';
import { isMinimumAnswers } from '../domain/minimumAnswers.ts';
import { wordFor } from './cells.ts';

const bases = { forbedring: 'improvement', krav: 'target' } as const;
const levels = { ønsket: 'desired', akseptabelt: 'acceptable', uakseptabelt: 'unacceptable' } as const;

/** The lines of the rule: what stands before the colon, and what may stand after it. */
const ruleLines = {
  basis: ['Vurderingsregel', bases],
  firstAndMet: ['Første måling som når kravet', { akseptabelt: levels.akseptabelt, ønsket: levels.ønsket }],
  improvedButMissed: [
    'Bedre enn sist, men når ikke kravet',
    { uakseptabelt: levels.uakseptabelt, akseptabelt: levels.akseptabelt },
  ],
  unchangedAndMissed: ['Uendret, og når ikke kravet', { uakseptabelt: levels.uakseptabelt, akseptabelt: levels.akseptabelt }],
} as const satisfies {
  readonly [Part in keyof AssessmentRule]: readonly [string, Readonly<Record<string, AssessmentRule[Part]>>];
};

const termWords: Readonly<Record<TermName, string>> = {
  unit: 'enhet',
  theUnit: 'enheten',
  units: 'enheter',
  theUnits: 'enhetene',
  budgetArea: 'rammeområde',
  budgetAreas: 'rammeområder',
  director: 'kommunedirektør',
};
const languageWords = { nb: '', nn: ' (nynorsk)', en: ' (engelsk)' } as const;
const longestTerm = 60;
const minimumKey = 'Færrest svar som vises';

type Part = keyof AssessmentRule;
/** What one line sets. */
type Setting = { readonly key: string; readonly set: (settings: Settings, value: string) => Settings | undefined };

const settingsByKey: ReadonlyMap<string, Setting> = new Map([
  ...(Object.keys(ruleLines) as Part[]).map((part): [string, Setting] => {
    const [key, meanings] = ruleLines[part];
    const set: Setting['set'] = (settings, value) => {
      const meaning = (meanings as Readonly<Record<string, string>>)[value.toLowerCase()];
      return meaning === undefined ? undefined : { ...settings, rule: { ...settings.rule, [part]: meaning } };
    };
    return [keyOf(key), { key, set }];
  }),
  [
    keyOf(minimumKey),
    {
      key: minimumKey,
      set: (settings, value) =>
        /^\d+$/.test(value) && isMinimumAnswers(Number(value)) ? { ...settings, minimumAnswers: Number(value) } : undefined,
    },
  ],
  ...termLanguages.flatMap((language) =>
    termNames.map((name): [string, Setting] => {
      const key = termKey(name, language);
      const set: Setting['set'] = (settings, value) =>
        value.length > longestTerm
          ? undefined
          : { ...settings, terms: { ...settings.terms, [language]: { ...settings.terms[language], [name]: value } } };
      return [keyOf(key), { key, set }];
    }),
  ),
]);

/**
 * Reads «Innstillinger»: one `navn: verdi` a line, in any order and any case; a line that begins with # is a remark. Lines nobody can
 * read, or that say again what is said above, are handed back as they stand. Undefined settings where no line says anything.
 */
export function parseSettings(text: string): { readonly settings: Settings | undefined; readonly unread: readonly string[] } {
  let settings: Settings | undefined;
  const unread: string[] = [];
  const seen = new Set<string>();
  for (const line of linesOf(text)) {
    if (isRemark(line)) continue;
    const [name, value] = partsOf(line);
    const setting = settingsByKey.get(keyOf(name));
    const next = value === '' || seen.has(keyOf(name)) ? undefined : setting?.set(settings ?? usualSettings, value);
    if (next === undefined) unread.push(line.trim());
    else {
      settings = next;
      seen.add(keyOf(name));
    }
  }
  return { settings, unread };
}

/**
 * Writes «Innstillinger»: the rule, what is too few and the municipality's own words, and after them all else that stood in `before`. What
 * nobody could read of a line that is written anew stays as a remark.
 */
export function settingsText({ rule, terms, minimumAnswers }: Settings, before = ''): string {
  const unread = new Set(parseSettings(before).unread);
  const others = linesOf(before).flatMap((each): readonly string[] => {
    const line = each.trim();
    if (line === '') return [];
    if (isRemark(line) || !settingsByKey.has(keyOf(partsOf(line)[0]))) return [line];
    return unread.has(line) ? [`# ${line}`] : [];
  });
  return [
    ...(Object.keys(ruleLines) as Part[]).map((part) => `${ruleLines[part][0]}: ${wordFor(ruleLines[part][1], rule[part])}`),
    ...(minimumAnswers === undefined ? [] : [`${minimumKey}: ${minimumAnswers}`]),
    ...termLanguages.flatMap((language) =>
      termNames.flatMap((name) => {
        const word = terms[language][name]?.replace(/\s+/g, ' ').trim() ?? '';
        return word === '' ? [] : [`${termKey(name, language)}: ${word}`];
      }),
    ),
    ...others,
  ].join('\n');
}

function termKey(name: TermName, language: (typeof termLanguages)[number]): string {
  return `Ord ${termWords[name]}${languageWords[language]}`;
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/);
const isRemark = (line: string) => line.trim() === '' || line.trim().startsWith('#');

function keyOf(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function partsOf(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return colon < 0
    ? [line, '']
    : [
        line.slice(0, colon),
        line
          .slice(colon + 1)
          .replace(/\s+/g, ' ')
          .trim(),
      ];
}
