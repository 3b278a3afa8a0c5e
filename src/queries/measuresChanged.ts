import type { QueryClient } from '@tanstack/react-query';
import { measuresUnderKey } from './measuresUnder.ts';
import { myUpdatesKey } from './myUpdates.ts';

/** Lets all that shows measures be read again, of whichever unit they are. */
export function measuresChanged(cache: QueryClient): void {
  for (const queryKey of [['unitPage'], measuresUnderKey, myUpdatesKey]) void cache.invalidateQueries({ queryKey });
}
