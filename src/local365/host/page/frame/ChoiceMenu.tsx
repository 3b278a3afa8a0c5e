import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';

/** A choice among a few names. The button says what it is about and what is chosen. */
export function ChoiceMenu<Name extends string>({
  label,
  icon,
  names,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly icon: React.JSX.Element;
  readonly names: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}) {
  const styles = useStyles();
  return (
    <Menu checkedValues={{ name: [chosen] }} onCheckedValueChange={(_, { checkedItems }) => onChoose(checkedItems[0] as Name)}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={icon} aria-label={`${label}: ${names[chosen]}`}>
          <span className={styles.text}>{names[chosen]}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(Object.entries(names) as [Name, string][]).map(([name, text]) => (
            <MenuItemRadio key={name} name="name" value={name}>
              {text}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({
  text: { '@media (max-width: 1100px)': { display: 'none' } },
});
