import { prepareStatus, type Preparation, type StatusContent } from '../../commands/prepareStatus.ts';
import type { Channel } from '../../domain/channel.ts';
import { lastTold, type Share, type ShareKind } from '../../domain/share.ts';
import { newsSince } from '../../domain/told.ts';
import type { LanguageForm } from '../../domain/unit.ts';
import { textsOf, type Texts } from '../../text/texts.ts';
import type { ShareParts, ShareWords } from './shareParts.ts';

/** What one channel will see; without a channel, what one that has been told nothing would see. */
export type Prepared = {
  readonly channel: Channel | undefined;
  readonly preparation: Preparation;
  /** When the channel was told all of this already, in fewer words than now or the same; undefined where there is something new. */
  readonly nothingNewSince: string | undefined;
};

/** What a preparation is made of, besides the channel. */
export type PreparedFrom = {
  readonly base: Omit<ShareParts, 'last' | 'words'> & { readonly words: ShareWords & { readonly language: LanguageForm | 'en' } };
  readonly kind: ShareKind;
  readonly shares: readonly Share[];
  readonly attachmentId: string;
  readonly contentOf: (parts: ShareParts, texts: Texts) => StatusContent | undefined;
};

/** The message for each channel: they differ in what is new since that channel was told last. None where there is nothing to tell. */
export function preparedFor(channels: readonly (Channel | undefined)[], from: PreparedFrom): readonly Prepared[] {
  const { base, kind, shares, attachmentId, contentOf } = from;
  return channels.flatMap((channel): readonly Prepared[] => {
    const series = { unitCode: base.unit.code, period: base.period, kind };
    const last = channel && lastTold(shares, { ...series, channelId: channel.id });
    const content = contentOf({ ...base, last }, textsOf(base.words.language));
    if (content === undefined) return [];
    const silent = content.ownWords === undefined && content.asks.lines.length === 0;
    const nothingNew = last?.told !== undefined && silent && newsSince(last.told, content.told).length === 0;
    return [
      { channel, preparation: prepareStatus(content, attachmentId), nothingNewSince: nothingNew ? last.sharedAt : undefined },
    ];
  });
}
