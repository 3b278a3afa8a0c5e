import type { Route } from './route.ts';

/** Every operation the pretend tenant answers. A new one is a file of routes, named here. */
export const routes: readonly Route[] = [];
