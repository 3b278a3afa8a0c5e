import type { HostLanguage } from '../words/hostWords.ts';

/** Which part of the host is open: the teams, the personal app, or the two panels of our own. */
export type Room = 'teams' | 'app' | 'meter' | 'faults';
export type ThemeName = 'light' | 'dark' | 'contrast';
export type WidthName = 'full' | '768' | '320' | 'side';

/** Who sits here, how it looks, and where they are. The address always says it; what is about the person is remembered too. */
export type Choice = {
  readonly person: string;
  readonly theme: ThemeName;
  readonly lang: HostLanguage;
  readonly width: WidthName;
  readonly room: Room;
  /** Id or name of a team and a channel; empty is the first there is. */
  readonly team: string;
  readonly channel: string;
  /** `posts`, or the id, kind (`malekort`, `planner`) or name of a tab; empty is the first there is. */
  readonly tab: string;
  /** The place in the app a deep link asked for. */
  readonly place: string;
};

const remembered = ['person', 'theme', 'lang', 'width'] as const;
const storageKey = 'local365.choice';

const allowed: Readonly<Partial<Record<keyof Choice, readonly string[]>>> = {
  theme: ['light', 'dark', 'contrast'],
  lang: ['nb', 'nn', 'en'],
  width: ['full', '768', '320', 'side'],
  room: ['teams', 'app', 'meter', 'faults'],
};

const first: Choice = {
  person: 'leader',
  theme: 'light',
  lang: 'nb',
  width: 'full',
  room: 'teams',
  team: '',
  channel: '',
  tab: '',
  place: '',
};

/** Reads a choice from the address, then from what was remembered; what is not understood is as if it were not said. */
export function readChoice(query: URLSearchParams, stored: string | null): Choice {
  const kept = parseStored(stored);
  const names = Object.keys(first) as (keyof Choice)[];
  const read = names.map((name) => {
    const said = [query.get(name), kept[name]].find((value) => typeof value === 'string' && isAllowed(name, value));
    return [name, said ?? first[name]];
  });
  return Object.fromEntries(read) as Choice;
}

/** The query that brings the same choice back; what is empty is left out. */
export function queryOf(choice: Choice): string {
  return new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== '')).toString();
}

/** What is remembered in this browser until the next visit. */
export function storedOf(choice: Choice): string {
  return JSON.stringify(Object.fromEntries(remembered.map((name) => [name, choice[name]])));
}

export const choiceStorageKey = storageKey;

function isAllowed(name: keyof Choice, value: string) {
  return allowed[name]?.includes(value) ?? true;
}

function parseStored(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(stored ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
