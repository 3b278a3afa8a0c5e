import type { UnitCode } from '../../src/domain/id.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Period } from '../../src/domain/period.ts';
import { loadUnitPage } from '../../src/queries/loadUnitPage.ts';
import { newLine, type SoakWorld } from './soakWorld.ts';

/** A period of its own for each play, so that they never meet. */
export function periodOf(play: number): Period {
  const month = String((play % 12) + 1).padStart(2, '0');
  return `${3000 + (Math.floor(play / 12) % 6000)}-${month}` as Period;
}

/** Indicators of Kultur that take any text. */
export async function indicatorsOf(world: SoakWorld): Promise<readonly Indicator[]> {
  const services = world.servicesOf('administrator', newLine(), true);
  const { indicators } = await loadUnitPage(services, 'KRS-KULTUR' as UnitCode);
  return indicators.filter(({ states }) => states.length === 0);
}
