import { expect, test } from 'vitest';
import { wordsOf } from '../../src/text/terms.ts';
import { textsFor, textsOf } from '../../src/text/texts.ts';
import { unitOf } from '../support/scorecardThings.ts';
import { usualSettings } from '../../src/domain/settings.ts';

test('F8: of a noun that is only named, the other forms are made the regular way, and written ones win', () => {
  expect(wordsOf('nb', { unit: 'virksomhet' })).toMatchObject({
    theUnit: 'virksomheten',
    units: 'virksomheter',
    theUnits: 'virksomhetene',
  });
  expect(wordsOf('nn', { unit: 'verksemd' })).toMatchObject({
    theUnit: 'verksemda',
    units: 'verksemder',
    theUnits: 'verksemdene',
  });
  expect(wordsOf('nn', { unit: 'avdeling' })).toMatchObject({
    theUnit: 'avdelinga',
    units: 'avdelingar',
    theUnits: 'avdelingane',
  });
  expect(wordsOf('nb', { unit: 'tjeneste' })).toMatchObject({ theUnit: 'tjenesten', units: 'tjenester', theUnits: 'tjenestene' });
  expect(wordsOf('nb', { unit: 'kontor', theUnit: 'kontoret', units: 'kontor' })).toMatchObject({
    theUnit: 'kontoret',
    units: 'kontor',
  });
  expect(wordsOf('nb', { budgetArea: 'sektor' }).budgetAreas).toBe('sektorer');
});

test('F8: sentences on every page use the municipality’s words, and nothing else in them changes', () => {
  const nb = textsOf('nb', { unit: 'virksomhet', budgetArea: 'sektor', director: 'rådmann' });
  expect(nb.overview.unitsShown(3, 12)).toBe('3 av 12 virksomheter');
  expect(nb.overview.visible(3, 5)).toBe(
    '3 av 5 virksomheter er synlige for deg. Det du ikke har tilgang til, er ikke regnet med.',
  );
  expect(nb.overview.table.heading).toBe('Virksomhet for virksomhet');
  expect(nb.frame.unitKind.budgetArea).toBe('Sektor');
  expect(nb.overview.director).toBe('Du er rådmann');
  expect(nb.measurePage.none.text).toBe('Virksomheten har ikke tiltak i listen «Tiltak» ennå.');
  expect(textsOf('nn', { unit: 'verksemd' }).overview.mine).toBe('Mine verksemder');
  expect(textsOf('nb').overview.unitsShown(3, 12)).toBe('3 av 12 enheter');
});

test('the words of a language and a municipality are made once', () => {
  const terms = { unit: 'virksomhet' };
  expect(textsOf('nb', terms)).toBe(textsOf('nb', terms));
  expect(textsOf('nn', terms)).not.toBe(textsOf('nb', terms));
});

test('F8: the words of a unit are those of the nearest above it that has chosen any', () => {
  const root = unitOf('KRS', { settings: { ...usualSettings, terms: { nb: {}, nn: { unit: 'verksemd' }, en: {} } } });
  const unit = unitOf('KRS-KULTUR', { parent: root.code });
  expect(textsFor('nn', [root, unit], unit.code).overview.mine).toBe('Mine verksemder');
  expect(textsFor('nb', [root, unit], unit.code)).toEqual(expect.objectContaining({ language: 'nb' }));
});
