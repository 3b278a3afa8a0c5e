import type { RefusalEntry } from './refusalEntry.ts';

/** What Teams and the directory refuse. */
export const teamsRefusals = {} as const satisfies Record<string, RefusalEntry>;
