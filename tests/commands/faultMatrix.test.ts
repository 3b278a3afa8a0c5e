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

/** Changes of what somebody else may have changed meanwhile. */
const contested = [
  "a measure's status",
  'a correction of two parts',
  'a link that is taken away',
  'a result that is brought in anew',
];

test.each(faultyWrites)(
  'B4: $name, whatever goes wrong: never twice, never falsely told, and done once when tried again',
  { timeout: 180_000 },
  async ({ request, before = 0, by = 'leader', canBeLookedUp = false, begin }) => {
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
      if (canBeLookedUp && after.some((_, thing) => told(thing) === 'unknown')) wrong.push(`${name}: it was not looked up`);
      const again = await toldOf(attempt);
      const last = await attempt.effects();
      for (const [thing, count] of last.entries())
        if (count !== 1 || again(thing) !== 'done')
          wrong.push(`${name}: tried again, thing ${thing} is told ${again(thing)}, and stands ${count} times`);
    }
    expect(wrong).toEqual([]);
  },
);

/** Graph asks again by itself where nothing can come of it: what is told then is only seen where it goes wrong every time. */
const everyTime = [
  ...(['503 without', '504 before', '504 after', 'reset after'] as const).map((name) => [name, lineFaults[name]!] as const),
  ...(['504 before', '504 after'] as const).map((name) => [`within, ${name}`, innerFaults[name]!] as const),
];

test.each(faultyWrites.filter(({ canBeLookedUp }) => canBeLookedUp))(
  'B4: $name, and it goes wrong every time: nobody is told falsely, and it is done once when all is well',
  { timeout: 180_000 },
  async ({ request, by = 'leader', begin }) => {
    const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
    const wrong: string[] = [];
    const faulty = everyTime.filter(([name]) => request.source.includes('batch') || !name.startsWith('within'));
    for (const [n, [name, fault]] of faulty.entries()) {
      const attempt = await begin(tenant.servicesOf(by), n, tenant);
      for (let struck = 0; struck < 30; struck += 1) tenant.network.fail(request, fault);
      const told = await toldOf(attempt);
      tenant.network.calm();
      for (const [thing, count] of (await attempt.effects()).entries())
        if (count > 1 || (told(thing) === 'done' && count !== 1) || (told(thing) === 'notDone' && count !== 0))
          wrong.push(`${name}: thing ${thing} is told ${told(thing)}, and stands ${count} times`);
      const again = await toldOf(attempt);
      for (const [thing, count] of (await attempt.effects()).entries())
        if (count !== 1 || again(thing) !== 'done')
          wrong.push(`${name}: tried again, thing ${thing} is told ${again(thing)}, and stands ${count} times`);
    }
    expect(wrong).toEqual([]);
  },
);

test.each(faultyWrites.filter(({ name }) => contested.includes(name)))(
  'N8: $name, and somebody else is first: theirs stands, and nobody is told otherwise',
  { timeout: 60_000 },
  async ({ request, by = 'leader', begin }) => {
    const tenant = await openFaultyTenant({ seed: smallSeed(), pageSize: 200 });
    const attempt = await begin(tenant.servicesOf(by), 0, tenant);
    tenant.network.fail(request, async (pass) => {
      await attempt.rival?.acts();
      return pass();
    });
    const told = await toldOf(attempt);
    expect([tenant.network.left(), told(0), await attempt.rival?.stands()]).toEqual([0, 'notDone', true]);
  },
);
