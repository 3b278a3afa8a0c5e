import { useSyncExternalStore } from 'react';
import { tabs, type Place } from '../domain/place.ts';
import type { UnitCode } from '../domain/id.ts';
import { parsePlace, placeText } from '../teams/place.ts';

const listeners = new Set<() => void>();

/** The place a link or an address means, or undefined where it means none. Links are input: what is not a place is nothing. */
export function placeOf(text: string | undefined): Place | undefined {
  const place = text === undefined ? undefined : parsePlace(text);
  if (place === undefined) return undefined;
  const unit = place.unit as UnitCode;
  // An indicator without its key is the scorecard.
  if (place.section === 'indikator' && place.row !== undefined) return { unit, section: 'indikator', row: place.row };
  if (place.section === 'nytt-tiltak') return { unit, section: 'nytt-tiltak', row: place.row };
  if (place.section === 'import' || place.section === 'om') return { unit, section: place.section, row: undefined };
  return { unit, section: tabs.find((tab) => tab === place.section) ?? 'malekort', row: place.row };
}

/** Goes to a place, remembering the last one so that «back» leads there; `instead` of it, it does not. */
export function goTo({ unit, section, row }: Place, how?: 'instead'): void {
  const address = `#${placeText({ unit, section, ...(row === undefined ? {} : { row }) })}`;
  if (how === 'instead') window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  for (const changed of listeners) changed();
}

function subscribe(changed: () => void) {
  listeners.add(changed);
  window.addEventListener('popstate', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('popstate', changed);
  };
}

const hashNow = () => window.location.hash;

/** Where the person is now; undefined before the first place is known. */
export function usePlace(): Place | undefined {
  return placeOf(decoded(useSyncExternalStore(subscribe, hashNow).slice(1)) || undefined);
}

/** An address is input: one that cannot be decoded means no place. */
function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return '';
  }
}
