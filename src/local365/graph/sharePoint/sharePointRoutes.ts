import type { Route } from '../route.ts';
import { columnRoutes } from './columnRoutes.ts';
import { deltaRoutes } from './deltaRoutes.ts';
import { itemRoutes } from './itemRoutes.ts';
import { listRoutes } from './listRoutes.ts';
import { permissionRoutes } from './permissionRoutes.ts';
import { siteRoutes } from './siteRoutes.ts';
import { versionRoutes } from './versionRoutes.ts';

/** All of SharePoint that there is. */
export const sharePointRoutes: readonly Route[] = [
  ...siteRoutes,
  ...listRoutes,
  ...columnRoutes,
  ...itemRoutes,
  ...deltaRoutes,
  ...versionRoutes,
  ...permissionRoutes,
];
