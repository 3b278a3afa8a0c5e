import { createContext, use } from 'react';
import type { Place } from '../domain/place.ts';

/** Takes the person to another place in the product. */
export type Go = (place: Place) => void;

/** How a component leads on without knowing the routes; `app` supplies it. */
export const NavigationContext = createContext<Go>(() => undefined);

/** The way on from here. */
export function useGo(): Go {
  return use(NavigationContext);
}
