import type { QueryClient } from '@tanstack/react-query';
import type { UnitCode } from '../domain/id.ts';
import type { Write } from '../outbox/write.ts';
import { myUpdatesQuery } from '../queries/myUpdates.ts';
import type { Services } from '../queries/services.ts';
import { unitPageQuery } from '../queries/unitPage.ts';
import { unitsQuery } from '../queries/units.ts';

/** A write with the names of what it is about, as they have been read by now: of its unit, and of the indicators it may be moved between. */
export function withNames(services: Services, cache: QueryClient, write: Write): Write {
  const unitCode = write.kind === 'result' ? write.draft.unitCode : write.wish.measure.unitCode;
  const unit = cache.getQueryData(unitsQuery(services).queryKey)?.units.find(({ code }) => code === unitCode)?.name;
  const indicators = write.kind === 'measure' && 'indicatorId' in write.wish.edit ? indicatorsOf(services, cache, unitCode) : [];
  return { ...write, names: { unit, indicators } };
}

function indicatorsOf(services: Services, cache: QueryClient, unitCode: UnitCode) {
  const page =
    cache.getQueryData(unitPageQuery(services, unitCode).queryKey) ?? cache.getQueryData(myUpdatesQuery(services).queryKey);
  return (page?.indicators ?? []).map(({ id, name }) => ({ id, name }));
}
