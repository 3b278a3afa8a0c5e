import { expect, test } from 'vitest';
import { saveSettings } from '../../src/commands/saveSettings.ts';
import type { UnitCode } from '../../src/domain/id.ts';
import { settingsOf, usualSettings } from '../../src/domain/settings.ts';
import { loadUnits } from '../../src/queries/units.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { smallSeed } from './smallSeed.ts';

const kultur = 'KRS-KULTUR' as UnitCode;
const chosen = {
  rule: { ...usualSettings.rule, basis: 'target' },
  terms: { ...usualSettings.terms, nb: { unit: 'virksomhet' } },
  minimumAnswers: 8,
} as const;

test('F8: settings saved at the top hold for the units under it, for everybody', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const { units } = await loadUnits(servicesOf('administrator'));
  const root = units.find(({ code }) => code === 'KRS');
  if (root === undefined) throw new Error('The seed lacks KRS.');
  await saveSettings(servicesOf('administrator'), root, chosen);
  const { units: seen, issues } = await loadUnits(servicesOf('employee'));
  expect(settingsOf(seen, kultur)).toEqual(chosen);
  expect(issues).toEqual([]);
});

test('F8: who may only read «Enheter» is refused by SharePoint, and a row that was changed meanwhile is not overwritten', async () => {
  const { servicesOf } = await openFaultyTenant({ seed: smallSeed(), pageSize: 50 });
  const { units } = await loadUnits(servicesOf('administrator'));
  const root = units.find(({ code }) => code === 'KRS');
  if (root === undefined) throw new Error('The seed lacks KRS.');
  await expect(saveSettings(servicesOf('leader'), root, chosen)).rejects.toMatchObject({ fault: 'forbidden' });
  await saveSettings(servicesOf('administrator'), root, chosen);
  await expect(saveSettings(servicesOf('administrator'), root, usualSettings)).rejects.toMatchObject({
    fault: 'changedMeanwhile',
  });
  expect(settingsOf((await loadUnits(servicesOf('employee'))).units, kultur)).toEqual(chosen);
});
