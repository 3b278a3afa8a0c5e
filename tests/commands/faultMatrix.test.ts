import { expect, test } from 'vitest';
import { lineFaults } from '../soak/steps.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { faultyWrites } from './faultyWrites.ts';
import { smallSeed } from './smallSeed.ts';

/** Who asks to be left alone for a minute is left alone for a minute: that is another test's time. */
const faults = Object.entries(lineFaults).filter(([name]) => name !== '429 with a long time');

test.each(faultyWrites)(
  'B4: $name, whatever goes wrong: never twice, never falsely done, and done when tried again',
  { timeout: 180_000 },
  async ({ request, begin }) => {
    const { servicesOf, network } = await openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
    const services = servicesOf('leader');
    const wrong: string[] = [];
    for (const [n, [name, fault]] of faults.entries()) {
      const { write, effects } = await begin(services, n);
      network.fail(request, fault);
      const told = await write().catch(() => false);
      const after = await effects();
      if (network.left() > 0) wrong.push(`${name}: it never struck`);
      if (after > 1 || (told && after !== 1)) wrong.push(`${name}: told ${told}, and it is there ${after} times`);
      await write().catch(() => false);
      const again = await effects();
      if (again !== 1) wrong.push(`${name}: tried again, it is there ${again} times`);
    }
    expect(wrong).toEqual([]);
  },
);
