import type { ChatMessage } from '@microsoft/microsoft-graph-types';
import { Avatar, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useHost } from '../frame/HostContext.ts';
import { CardView } from './CardView.tsx';
import { postParts } from './postParts.ts';
import { PostText } from './PostText.tsx';

/** One post: who, when, what was written and the cards in it, and the replies. */
export function Post({ post }: { readonly post: ChatMessage }) {
  const { words } = useHost();
  const styles = useStyles();
  const name = post.from?.user?.displayName ?? post.from?.application?.displayName ?? '';
  const at = new Date(String(post.createdDateTime));
  return (
    <article className={styles.post} aria-label={`${name}: ${post.subject ?? ''}`} data-message-id={post.id}>
      <Avatar aria-hidden name={name} color="colorful" size={32} />
      <div className={styles.box}>
        <div className={styles.head}>
          <Text weight="semibold">{name}</Text>
          <time dateTime={at.toISOString()} className={styles.time} title={at.toLocaleString([words.locale, 'nb'])}>
            {at.toLocaleString([words.locale, 'nb'], { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' })}
          </time>
        </div>
        {post.subject && (
          <Text as="h2" size={400} weight="semibold" className={styles.subject}>
            {post.subject}
          </Text>
        )}
        {postParts(post).map((part, index) =>
          part.kind === 'card' ? <CardView key={index} content={part.content} /> : <PostText key={index} nodes={part.nodes} />,
        )}
        {(post.replies ?? []).length > 0 && (
          <div className={styles.replies}>
            {(post.replies ?? []).map((reply) => (
              <Post key={reply.id} post={reply} />
            ))}
          </div>
        )}
      </div>
    </article>
  );
}

const useStyles = makeStyles({
  post: { display: 'flex', gap: tokens.spacingHorizontalM },
  box: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  time: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  subject: { margin: 0 },
  replies: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
