import type { ChatMessage } from '@microsoft/microsoft-graph-types';
import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef } from 'react';
import { useHost } from '../frame/HostContext.ts';
import type { OpenChannel, OpenTeam } from '../frame/teamsOf.ts';
import { errorText } from '../load/errorText.ts';
import { useLoad } from '../load/useLoad.ts';
import { Post } from './Post.tsx';
import { WritePost } from './WritePost.tsx';

/** «Innlegg»: what has been posted in the channel, oldest first, and a field to write in. */
export function PostsPage({ team, channel }: { readonly team: OpenTeam; readonly channel: OpenChannel }) {
  const { words, graph } = useHost();
  const styles = useStyles();
  const path = `/teams/${team.id}/channels/${encodeURIComponent(channel.id)}/messages`;
  const load = useCallback(() => graph.all<ChatMessage>(`${path}?$top=50&$expand=replies`), [graph, path]);
  const { answer, error, again } = useLoad(load, 5);
  const posts = (answer ?? [])
    .filter(({ messageType, deletedDateTime }) => messageType === 'message' && !deletedDateTime)
    .toSorted((one, other) => String(one.createdDateTime).localeCompare(String(other.createdDateTime)));

  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView();
  }, [posts.length]);
  return (
    <div className={styles.page}>
      <div className={styles.scroll} role="feed" aria-label={words.posts} aria-busy={answer === undefined && error === undefined}>
        <div className={styles.column}>
          {error !== undefined && (
            <MessageBar intent="error">
              <MessageBarBody>{errorText(error, words)}</MessageBarBody>
            </MessageBar>
          )}
          {answer !== undefined && posts.length === 0 && <Text className={styles.empty}>{words.noPosts}</Text>}
          {posts.map((post) => (
            <Post key={post.id} post={post} />
          ))}
          <div ref={end} />
        </div>
      </div>
      <div className={styles.column}>
        <WritePost onSend={(content) => graph.send('POST', path, { body: { contentType: 'text', content } }).then(again)} />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground3 },
  scroll: { flexGrow: 1, overflowY: 'auto' },
  column: {
    width: '100%',
    maxWidth: '860px',
    boxSizing: 'border-box',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  empty: { textAlign: 'center', color: tokens.colorNeutralForeground3, padding: tokens.spacingVerticalXXXL },
});
