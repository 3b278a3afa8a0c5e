import { createContext, use } from 'react';
import type { Place } from '../domain/place.ts';

/** Takes the person to another place in the product; `instead` of this one, where «back» is not to lead here again. */
export type Go = (place: Place, how?: 'instead') => void;

/** How a component leads on without knowing the routes; `app` supplies it. */
export const NavigationContext = createContext<Go>(() => undefined);

/** The way on from here. */
export function useGo(): Go {
  return use(NavigationContext);
}
