import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { DesktopRegular } from '@fluentui/react-icons/svg/desktop';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { useHost } from './HostContext.ts';
import { PersonMenu } from './PersonMenu.tsx';

/** The bar at the top: whose tenant this is, and at the right all that can be chosen about how it is seen. */
export function TopBar() {
  const { words, choice, change, start } = useHost();
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <Text weight="semibold" className={styles.name}>
        {start.tenant.displayName}
      </Text>
      <Text size={200} className={styles.remark}>
        {words.local}
      </Text>
      <span className={styles.space} />
      <ChoiceMenu
        label={words.width}
        icon={<DesktopRegular />}
        names={words.widths}
        chosen={choice.width}
        onChoose={(width) => change({ width })}
      />
      <ChoiceMenu
        label={words.theme}
        icon={<CircleHalfFillRegular />}
        names={words.themes}
        chosen={choice.theme}
        onChoose={(theme) => change({ theme })}
      />
      <ChoiceMenu
        label={words.language}
        icon={<LocalLanguageRegular />}
        names={{ nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }}
        chosen={choice.lang}
        onChoose={(lang) => change({ lang })}
      />
      <PersonMenu />
    </header>
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '48px',
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  name: { whiteSpace: 'nowrap' },
  remark: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap', '@media (max-width: 900px)': { display: 'none' } },
  space: { flexGrow: 1 },
});
