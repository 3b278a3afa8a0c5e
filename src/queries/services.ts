import { createContext, use } from 'react';
import type { Person } from '../domain/person.ts';
import type { Place } from '../domain/place.ts';
import type { Graph } from '../graph/graph.ts';

/** What every question and every command needs: made once in `app`, given by a test. */
export type Services = {
  readonly graph: Graph;
  /** Id of the site the lists are in. */
  readonly site: string;
  /** Who is signed in. */
  readonly person: Person;
  readonly language: 'nb' | 'nn' | 'en';
  /** Whom a person asks for access or a missing list, e.g. «IKT-avdelingen». */
  readonly administrator: string;
  /** Address in Teams of a place in the tab. */
  readonly linkTo: (place: Place) => string;
  readonly now: () => Date;
  /** A new id no other has: an operation's, an attachment's. */
  readonly newId: () => string;
};

/** Carries the services to the hooks. */
export const ServicesContext = createContext<Services | undefined>(undefined);

/** The services of this page; it throws outside `ServicesContext`, which is our own mistake. */
export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === undefined) throw new Error('useServices stands outside ServicesContext.');
  return services;
}
