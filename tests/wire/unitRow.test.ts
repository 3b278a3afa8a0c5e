import { expect, test } from 'vitest';
import { parseRows } from '../../src/wire/parseRows.ts';
import { unitRow } from '../../src/wire/unitRow.ts';
import { listItem } from './listItems.ts';

const unitItem = (fields: object) => listItem('1', { Title: 'Kultur', Kode: 'KRS-KULTUR', Type: 'Rammeområde', ...fields });
const deputy = { VikarId: 'p-3', VikarNavn: 'Vikar, Kultur' };

test('a unit is read with its place in the tree and those who answer for it', () => {
  const { rows } = parseRows(unitRow, [
    unitItem({
      Overordnet: 'KRS',
      Rekkefolge: 5,
      LederId: 'p-2',
      LederNavn: 'Leder, Kultur',
      ...deputy,
      VikarFra: '2026-10-01',
      Malform: 'Nynorsk',
      FagligOverordnet: 'KRS-FAG',
      Arsverk: 48.5,
      Ansatte: 61,
      GyldigFra: '2020-01-01',
      ErstattetAv: 'KRS-A; KRS-B',
    }),
  ]);
  expect(rows).toEqual([
    {
      stored: { itemId: '1', version: '"1,1"' },
      code: 'KRS-KULTUR',
      name: 'Kultur',
      kind: 'budgetArea',
      parent: 'KRS',
      order: 5,
      leader: { id: 'p-2', name: 'Leder, Kultur' },
      deputy: { person: { id: 'p-3', name: 'Vikar, Kultur' }, from: '2026-10-01', to: undefined },
      languageForm: 'nn',
      planId: undefined,
      subjectParent: 'KRS-FAG',
      fullTimeEquivalents: 48.5,
      employees: 61,
      validFrom: '2020-01-01',
      validTo: undefined,
      replacedBy: ['KRS-A', 'KRS-B'],
      settings: undefined,
      settingsText: undefined,
      demonstration: false,
    },
  ]);
});

test('a deputy whose days cannot be read stands in for nobody, and the cell is named', () => {
  const { rows, issues } = parseRows(unitRow, [unitItem({ ...deputy, VikarTil: 'jul' })]);
  expect(rows[0]?.deputy).toBeUndefined();
  expect(issues).toMatchObject([{ column: 'VikarTil', columnTitle: 'Vikar til', text: 'jul', setAside: false }]);
});
