import { Link } from '@fluentui/react-components';
import type { PostOutcome } from '../../commands/postStatus.ts';
import type { Channel } from '../../domain/channel.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** What came of posting: sent with a link, already shared by somebody, or uncertain with the way to look. */
export function PostedNotice({ outcome, channel }: { readonly outcome: PostOutcome; readonly channel: Channel }) {
  const { share, status, dates, frame } = useTexts();
  const name = `${channel.teamName} › ${channel.name}`;
  switch (outcome.kind) {
    case 'sent':
      return (
        <Notice tone="success">
          {share.posted(name)}
          {outcome.messageUrl !== undefined && (
            <Link href={outcome.messageUrl} target="_blank" rel="noreferrer">
              {share.openMessage}
            </Link>
          )}
        </Notice>
      );
    case 'alreadyShared': {
      const { sharedBy, sharedAt, state, messageUrl } = outcome.share;
      const who = sharedBy?.name ?? frame.unknown;
      return (
        <Notice tone="warning">
          {state === 'sent' && sharedAt !== undefined
            ? `${status.nothingNew(dates.day(sharedAt))}. ${share.alreadyShared(who, name, dates.day(sharedAt))}`
            : share.alreadyStarted(who, name)}
          {messageUrl !== undefined && (
            <Link href={messageUrl} target="_blank" rel="noreferrer">
              {share.openMessage}
            </Link>
          )}
        </Notice>
      );
    }
    case 'uncertain':
      return (
        <Notice tone="danger" title={share.uncertain.title(name)}>
          {share.uncertain.text}
          {channel.webUrl !== undefined && (
            <Link href={channel.webUrl} target="_blank" rel="noreferrer">
              {share.openChannel}
            </Link>
          )}
        </Notice>
      );
  }
}
