import { Avatar, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useHost } from './HostContext.ts';
import type { OpenTeam } from './teamsOf.ts';

/** Teams and channels at the left. The open channel is marked. */
export function TeamsList({
  teams,
  openChannel,
}: {
  readonly teams: readonly OpenTeam[];
  readonly openChannel: string | undefined;
}) {
  const { words, change } = useHost();
  const styles = useStyles();
  return (
    <nav className={styles.list} aria-label={words.teams}>
      <Text as="h2" size={500} weight="bold" className={styles.heading}>
        {words.teams}
      </Text>
      {teams.map((team) => (
        <section key={team.id} aria-label={team.name} className={styles.team}>
          <div className={styles.name}>
            <Avatar aria-hidden name={team.name} color="colorful" shape="square" size={24} />
            <Text weight="semibold" truncate wrap={false} block>
              {team.name}
            </Text>
          </div>
          {team.channels.map((channel) => (
            <button
              key={channel.id}
              type="button"
              className={mergeClasses(styles.channel, channel.id === openChannel && styles.open)}
              aria-current={channel.id === openChannel ? 'page' : undefined}
              onClick={() => change({ room: 'teams', team: team.id, channel: channel.id, tab: 'posts', place: '' })}
            >
              {channel.name}
            </button>
          ))}
        </section>
      ))}
    </nav>
  );
}

const useStyles = makeStyles({
  list: {
    width: '280px',
    flexShrink: 0,
    overflowY: 'auto',
    paddingBottom: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 900px)': { width: '200px' },
    '@media (max-width: 640px)': { display: 'none' },
  },
  heading: { display: 'block', margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  team: { paddingBottom: tokens.spacingVerticalS },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
  },
  channel: {
    display: 'block',
    width: `calc(100% - 2 * ${tokens.spacingHorizontalS})`,
    margin: `0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} 40px`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
  },
});
