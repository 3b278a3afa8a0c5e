import { useEffect } from 'react';
import type { Place } from '../domain/place.ts';
import type { HostContext } from '../teams/host.ts';
import { goTo, placeOf } from './placeStore.ts';

/** Where to begin: the address's own place, else the one a link meant, else the unit the channel's tab was set up with; undefined in the personal tab. */
export function useFirstPlace(context: HostContext, current: Place | undefined): Place | undefined {
  const first = placeOf(context.place) ?? placeOf(context.entityId);
  useEffect(() => {
    if (current === undefined && first !== undefined) goTo(first, 'instead'); // or «back» would lead to nowhere, and from there to what the link asked for
  });
  return current ?? first;
}
