import {
  Avatar,
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  Text,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { ChannelTab } from '../../channelTabs.ts';
import { useHost } from './HostContext.ts';
import type { OpenChannel, OpenTeam } from './teamsOf.ts';

/** The name of the channel and its tabs: the posts first, then the apps that stand there, then the way to add one. */
export function ChannelHeader({
  team,
  channel,
  tab,
  onAdd,
  onSettings,
  onRemove,
}: {
  readonly team: OpenTeam;
  readonly channel: OpenChannel;
  readonly tab: ChannelTab | undefined;
  readonly onAdd: () => void;
  readonly onSettings: (tab: ChannelTab) => void;
  readonly onRemove: (tab: ChannelTab) => void;
}) {
  const { words, change } = useHost();
  const styles = useStyles();
  return (
    <div className={styles.header}>
      <Avatar aria-hidden name={team.name} color="colorful" shape="square" size={28} />
      <Text as="h1" size={400} weight="bold" className={styles.name} truncate wrap={false}>
        {channel.name}
      </Text>
      <TabList
        size="medium"
        selectedValue={tab?.id ?? 'posts'}
        onTabSelect={(_, { value }) => change({ tab: String(value), place: '' })}
        aria-label={channel.name}
      >
        <Tab value="posts">{words.posts}</Tab>
        {channel.tabs.map(({ id, displayName }) => (
          <Tab key={id} value={id}>
            {displayName}
          </Tab>
        ))}
      </TabList>
      {tab?.app === 'malekort' && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" size="small" icon={<ChevronDownRegular />} aria-label={words.tabMenu(tab.displayName)} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => onSettings(tab)}>{words.settings}</MenuItem>
              <MenuItem onClick={() => onRemove(tab)}>{words.remove}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      <Tooltip content={words.addTab} relationship="label">
        <Button appearance="subtle" size="small" icon={<AddRegular />} onClick={onAdd} />
      </Tooltip>
    </div>
  );
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '56px',
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowX: 'auto',
  },
  name: {
    margin: 0,
    maxWidth: '220px',
    paddingRight: tokens.spacingHorizontalS,
    '@media (max-width: 640px)': { display: 'none' },
  },
});
