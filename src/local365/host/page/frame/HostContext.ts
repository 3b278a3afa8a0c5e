import { createContext, useContext } from 'react';
import type { PersonSeed } from '../../../seed/tenantSeed.ts';
import type { Choice } from '../choice/choice.ts';
import type { HostStart } from '../load/hostApi.ts';
import type { HostGraph } from '../load/hostGraph.ts';
import type { AppPlace } from '../protocol/hostDesk.ts';
import type { HostWords } from '../words/hostWords.ts';

/** What every part of the host page needs: who sits here, in which words, and how to go somewhere. */
export type HostNow = {
  readonly start: HostStart;
  readonly person: PersonSeed;
  readonly graph: HostGraph;
  readonly words: HostWords;
  readonly choice: Choice;
  readonly change: (part: Partial<Choice>) => void;
  /** Opens a place in the app, in the channel's tab where there is one; false when there is no such app. */
  readonly openPlace: (place: AppPlace) => Promise<boolean>;
  /** Opens a link as Teams does: deep links here, other https links in a new window. */
  readonly openLink: (url: string) => Promise<boolean>;
};

export const HostContext = createContext<HostNow | undefined>(undefined);

/** The host as it stands now. */
export function useHost(): HostNow {
  const now = useContext(HostContext);
  if (now === undefined) throw new Error('There is no host around this component.');
  return now;
}
