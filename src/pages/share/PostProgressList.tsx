import { makeStyles, tokens } from '@fluentui/react-components';
import type { PostProgress } from '../../commands/postToChannels.ts';
import type { Channel } from '../../domain/channel.ts';
import type { ChannelId } from '../../domain/id.ts';
import { useTexts } from '../../ui/Language.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { PostedNotice } from './PostedNotice.tsx';

/** How each channel's message has come along: waiting, on its way, sent, already shared, uncertain or refused. */
export function PostProgressList({
  channels,
  progress,
}: {
  readonly channels: readonly Channel[];
  readonly progress: ReadonlyMap<ChannelId, PostProgress>;
}) {
  const styles = useStyles();
  const { share } = useTexts();
  if (progress.size === 0) return null;
  const sent = [...progress.values()].filter(({ kind }) => kind === 'sent').length;
  return (
    <div role="group" aria-label={share.progress}>
      {progress.size > 1 && <p className={styles.sum}>{share.sentOf(sent, progress.size)}</p>}
      <ul className={styles.list}>
        {channels.flatMap((channel) => {
          const step = progress.get(channel.id);
          return step === undefined ? [] : [<li key={channel.id}>{<Step channel={channel} step={step} />}</li>];
        })}
      </ul>
    </div>
  );
}

function Step({ channel, step }: { readonly channel: Channel; readonly step: PostProgress }) {
  const { share } = useTexts();
  const name = `${channel.teamName} › ${channel.name}`;
  switch (step.kind) {
    case 'waiting':
      return <span>{share.waitsTurn(name)}</span>;
    case 'posting':
      return <span>{share.isPosting(name)}</span>;
    case 'refused':
      return (
        <>
          {share.notPosted(name)}
          <RefusalNotice refusal={step.refusal} />
        </>
      );
    case 'sent':
    case 'alreadyShared':
    case 'uncertain':
      return <PostedNotice outcome={step} channel={channel} />;
  }
}

const useStyles = makeStyles({
  sum: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
});
