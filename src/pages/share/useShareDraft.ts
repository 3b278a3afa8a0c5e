import { useState, useSyncExternalStore } from 'react';
import { useDesk } from '../../commands/openDesk.ts';
import type { ChannelId } from '../../domain/id.ts';
import type { Person } from '../../domain/person.ts';
import type { Period } from '../../domain/period.ts';
import type { ShareKind } from '../../domain/share.ts';
import type { Unit } from '../../domain/unit.ts';
import type { Language } from '../../text/texts.ts';
import type { WordsChosen } from './WordsFields.tsx';

/** An update being written: its words, where it is to go (undefined until the person has said), and when sharing it was begun. */
export type ShareDraft = WordsChosen & {
  readonly channels: readonly ChannelId[] | undefined;
  /** An instant (ISO): set while it is being shared, and so still set where that was cut off. */
  readonly begunAt: string | undefined;
};

/** The person's draft of an update, kept whatever becomes of the page. `people` are those who may be called by name. */
export function useShareDraft(unit: Unit, period: Period, kind: ShareKind, people: readonly Person[]) {
  const { drafts } = useDesk();
  const key = `share ${kind} ${unit.code} ${period}`;
  // What was shared stays in the form, so that a second click says the same; but it is no draft any more.
  const [shared, setShared] = useState<Readonly<Record<string, string>>>();
  const kept = useSyncExternalStore(drafts.subscribe, () => drafts.of(key))?.words ?? shared;
  const named = new Set(kept?.['mentions']?.split(' '));
  const draft: ShareDraft = {
    form: kept?.['form'] === 'changes' ? 'changes' : 'whole',
    ownWords: kept?.['ownWords'] ?? '',
    asks: kept?.['asks'] ?? '',
    language: (['nb', 'nn', 'en'] as const).find((each): each is Language => each === kept?.['language']) ?? unit.languageForm,
    mentions: people.filter(({ id }) => named.has(id)),
    channels: kept?.['channels']?.split(' ').filter((id): id is ChannelId => id !== ''),
    begunAt: kept?.['begunAt'],
  };
  return {
    draft,
    change: (part: Partial<ShareDraft>) => {
      const { mentions, channels, begunAt, ...words } = { ...draft, ...part };
      drafts.keep({
        key,
        before: undefined,
        words: {
          ...words,
          mentions: mentions.map(({ id }) => id).join(' '),
          ...(channels === undefined ? {} : { channels: channels.join(' ') }),
          ...(begunAt === undefined ? {} : { begunAt }),
        },
      });
    },
    /** Every channel has been tried: nothing is left to be cut off. */
    settle: () => {
      const { begunAt: _, ...words } = drafts.of(key)?.words ?? {};
      setShared(words);
      drafts.forget(key);
    },
  };
}
