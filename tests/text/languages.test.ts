import { expect, test } from 'vitest';
import { textsOf, type Language } from '../../src/text/texts.ts';

/** Every text of a language with its place in the whole; of a sentence with something in it, the way it is made. */
function texts(of: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof of === 'string') return [[path, of]];
  if (typeof of === 'function') return [[path, Function.prototype.toString.call(of)]];
  if (typeof of !== 'object' || of === null) return [];
  return Object.entries(of).flatMap(([name, each]) => texts(each, path === '' ? name : `${path}.${name}`));
}

const inLanguage = (language: Language) => texts(textsOf(language));
/** What stands between quotation marks is the name of a list, a column or a file, and is not translated. */
const withoutNames = (text: string) => text.replace(/[«“][^»”]*[»”]/g, '');

const bokmal =
  /(?<![\p{L}$.])(ikke|fra|hva|hvem|hvor|hvordan|hvis|hvilken|hvilket|noe|noen|bare|være|blir ikke|enhet|enheten|enheter|enhetene|kommunens|ulike|flere|uten|gjør|gjort av|tallene|også ikke|lagret|lagre ikke|endret|slettet|mangler|velg|åpne|vennligst)(?![\p{L}(:])/iu;

test('F7: nynorsk lacks no line, and has no word that only bokmål has', () => {
  const found = (language: Language) =>
    inLanguage(language).flatMap(([path, text]) => {
      const word = bokmal.exec(withoutNames(text))?.[0];
      return word === undefined ? [] : [`${path}: ${word}`];
    });
  expect(found('nn')).toEqual([]);
  expect(found('nb').length).toBeGreaterThan(100); // the net catches what it should
});

test('F7: English has no Norwegian letter but in names', () => {
  // The words for the forms of Norwegian, and the parts of evaluations as their owners name them.
  const names = /^(settings\.languages|share\.languageOf|partForm\.known)/;
  const plain = (text: string) => withoutNames(text).replace(/målekort|bokmål/gi, '');
  const found = inLanguage('en').filter(([path, text]) => !names.test(path) && /[æøå]/i.test(plain(text)));
  expect(found).toEqual([]);
});

test('F7: the three languages have the same places', () => {
  const places = (language: Language) =>
    inLanguage(language)
      .map(([path]) => path)
      .sort();
  expect(places('nn')).toEqual(places('nb'));
  expect(places('en')).toEqual(places('nb'));
});
