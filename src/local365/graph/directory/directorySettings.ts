/** What of the directory is nobody's business but the tenant's. */
export type DirectorySettings = {
  /** Keys of the people who have no photo. */
  readonly withoutPhoto: readonly string[];
};

export const defaultDirectorySettings: DirectorySettings = { withoutPhoto: ['outsider'] };
