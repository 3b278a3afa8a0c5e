import { expect, test } from 'vitest';
import { innerFaults, lineFaults } from '../soak/steps.ts';
import { openFaultyTenant } from './faultyTenant.ts';
import { faultyWrites } from './faultyWrites/all.ts';
import { toldOf } from './faultyWrites/write.ts';
import { smallSeed } from './smallSeed.ts';

/** Who asks to be left alone for a minute is left alone for a minute: that is another test's time. */
const faults = Object.entries(lineFaults).filter(([name]) => name !== '429 with a long time');
/** A batch may break as a whole, and the first write in it alone. */
const batchFaults = [...faults, ...Object.entries(innerFaults).map(([name, fault]) => [`within, ${name}`, fault] as const)];

test.each(faultyWrites)(
  'B4: $name, whatever goes wrong: never twice, never falsely told, and done once when tried again',
  { timeout: 180_000 },
  async ({ request, before = 0, by = 'leader', begin }) => {
    const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
    const { servicesOf, network } = tenant;
    const services = servicesOf(by);
    const wrong: string[] = [];
    for (const [n, [name, fault]] of (request.source.includes('batch') ? batchFaults : faults).entries()) {
      const attempt = await begin(services, n, tenant);
      for (let passed = 0; passed < before; passed += 1) network.fail(request, (pass) => pass());
      network.fail(request, fault);
      const told = await toldOf(attempt);
      const after = await attempt.effects();
      if (network.left() > 0) wrong.push(`${name}: it never struck`);
      for (const [thing, count] of after.entries())
        if (count > 1 || (told(thing) === 'done' && count !== 1) || (told(thing) === 'notDone' && count !== 0))
          wrong.push(`${name}: thing ${thing} is told ${told(thing)}, and stands ${count} times`);
      const again = await toldOf(attempt);
      const last = await attempt.effects();
      for (const [thing, count] of last.entries())
        if (count !== 1 || again(thing) !== 'done')
          wrong.push(`${name}: tried again, thing ${thing} is told ${again(thing)}, and stands ${count} times`);
    }
    expect(wrong).toEqual([]);
  },
);
