/** Who may do what in a list. */
export const listPermissionsPath = (site: string, list: string): string =>
  `/v1.0/sites/${encodeURIComponent(site).replaceAll('%2C', ',')}/lists/${encodeURIComponent(list)}/permissions`;
