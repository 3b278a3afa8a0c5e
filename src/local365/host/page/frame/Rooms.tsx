import { makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { ChannelTab } from '../../channelTabs.ts';
import { FaultsPage } from '../faults/FaultsPage.tsx';
import { errorText } from '../load/errorText.ts';
import { removeTab } from '../load/hostApi.ts';
import { useLoad } from '../load/useLoad.ts';
import { MeterPage } from '../meter/MeterPage.tsx';
import { PlannerPage } from '../planner/PlannerPage.tsx';
import { PostsPage } from '../posts/PostsPage.tsx';
import { AppRoom } from '../tab/AppRoom.tsx';
import { channelTarget, personalTarget } from '../tab/tabTarget.ts';
import { ChannelHeader } from './ChannelHeader.tsx';
import { useHost } from './HostContext.ts';
import { loadTeams, placeOf } from './teamsOf.ts';
import { TeamsList } from './TeamsList.tsx';

/** What is open beside the rail: a channel with its tabs, the personal app, the meter or the faults. */
export function Rooms({ visit, built }: { readonly visit: number; readonly built: string }) {
  const { start, graph, words, choice, change } = useHost();
  const styles = useStyles();
  const { answer: teams, error, again } = useLoad(useCallback(() => loadTeams(graph), [graph]));
  const [editing, setEditing] = useState<ChannelTab>();
  const { team, channel, tab } = placeOf(teams ?? [], choice);
  const inTeams = choice.room === 'teams';
  const where = team && channel ? { team, channel } : undefined;
  const target =
    choice.room === 'app'
      ? personalTarget(start, words.scorecard, choice.place)
      : inTeams && where && tab?.app === 'malekort'
        ? channelTarget(start, tab, where, choice.place)
        : undefined;

  const finishEditing = (saved: ChannelTab | undefined) => {
    setEditing(undefined);
    if (saved !== undefined) {
      again();
      change({ tab: saved.id, place: '' });
    }
  };
  return (
    <>
      {inTeams && <TeamsList teams={teams ?? []} openChannel={channel?.id} />}
      <main className={styles.main}>
        {inTeams && where && (
          <ChannelHeader
            {...where}
            tab={tab}
            onAdd={() => setEditing(newTab(where.team.id, where.channel.id, words.scorecard))}
            onSettings={setEditing}
            onRemove={({ id }) => void removeTab(id).then(again)}
          />
        )}
        {inTeams && error !== undefined && (
          <MessageBar intent="error">
            <MessageBarBody>{errorText(error, words)}</MessageBarBody>
          </MessageBar>
        )}
        {inTeams && teams === undefined && error === undefined && <Spinner className={styles.middle} />}
        {inTeams && teams?.length === 0 && <Text className={styles.middle}>{words.noTeams}</Text>}
        {inTeams && where && tab === undefined && <PostsPage {...where} />}
        {inTeams && tab?.app === 'planner' && <PlannerPage key={tab.id} tab={tab} />}
        {choice.room === 'meter' && <MeterPage />}
        {choice.room === 'faults' && <FaultsPage />}
        <AppRoom
          key={`${choice.lang} ${built} ${choice.width === 'side'}`}
          target={target}
          visit={visit}
          editing={editing && where && { tab: editing, target: channelTarget(start, editing, where, '') }}
          onEdited={finishEditing}
        />
      </main>
    </>
  );
}

function newTab(teamId: string, channelId: string, displayName: string): ChannelTab {
  return { id: crypto.randomUUID(), teamId, channelId, displayName, app: 'malekort', entityId: '', contentUrl: undefined };
}

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  middle: { margin: 'auto' },
});
