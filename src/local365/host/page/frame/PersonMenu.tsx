import {
  Avatar,
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useHost } from './HostContext.ts';

/** Who sits here: a press changes to another of the tenant's people, with their rights and their teams. */
export function PersonMenu() {
  const { words, start, person, change } = useHost();
  const styles = useStyles();
  const choose = (key: string | undefined) => key !== undefined && change({ person: key, place: '' });
  return (
    <Menu checkedValues={{ person: [person.key] }} onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0])}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={styles.button} aria-label={`${words.person}: ${person.displayName}`}>
          <span className={styles.name}>{person.displayName}</span>
          <Avatar aria-hidden name={person.displayName} color="colorful" size={28} badge={{ status: 'available' }} />
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {start.people.map(({ key, displayName, jobTitle }) => (
            <MenuItemRadio
              key={key}
              name="person"
              value={key}
              icon={<Avatar aria-hidden name={displayName} color="colorful" size={20} />}
            >
              {displayName}
              {jobTitle !== undefined && (
                <Text block size={200} className={styles.title}>
                  {jobTitle}
                </Text>
              )}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({
  button: {
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  name: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', '@media (max-width: 800px)': { display: 'none' } },
  title: { color: tokens.colorNeutralForeground3 },
});
