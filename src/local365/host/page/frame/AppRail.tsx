import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BugFilled, BugRegular } from '@fluentui/react-icons/svg/bug';
import { DataBarVerticalFilled, DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { PeopleTeamFilled, PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { TopSpeedFilled, TopSpeedRegular } from '@fluentui/react-icons/svg/top-speed';
import type { Room } from '../choice/choice.ts';
import { useHost } from './HostContext.ts';

/** The narrow rail at the far left: what is open is said by colour, shape of the icon, and a bar. */
export function AppRail() {
  const { words, choice, change } = useHost();
  const styles = useStyles();
  const rooms: readonly { room: Room; label: string; icon: React.ReactNode; open: React.ReactNode; low?: boolean }[] = [
    { room: 'teams', label: words.teams, icon: <PeopleTeamRegular />, open: <PeopleTeamFilled /> },
    { room: 'app', label: words.scorecard, icon: <DataBarVerticalRegular />, open: <DataBarVerticalFilled /> },
    { room: 'meter', label: words.meter, icon: <TopSpeedRegular />, open: <TopSpeedFilled />, low: true },
    { room: 'faults', label: words.faults, icon: <BugRegular />, open: <BugFilled /> },
  ];
  return (
    <nav className={styles.rail} aria-label={words.local}>
      {rooms.map(({ room, label, icon, open, low }) => {
        const isOpen = choice.room === room;
        return (
          <button
            key={room}
            type="button"
            className={mergeClasses(styles.entry, isOpen && styles.open, low && styles.low)}
            aria-current={isOpen ? 'page' : undefined}
            onClick={() => change({ room, place: '' })}
          >
            <span className={styles.icon} aria-hidden>
              {isOpen ? open : icon}
            </span>
            {label}
          </button>
        );
      })}
    </nav>
  );
}

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    width: '68px',
    flexShrink: 0,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    gap: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    border: 'none',
    borderLeft: `3px solid transparent`,
    borderRight: `3px solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: { color: tokens.colorCompoundBrandForeground1, borderLeftColor: tokens.colorCompoundBrandStroke },
  low: { marginTop: 'auto' },
  icon: { fontSize: '22px', lineHeight: 1, display: 'flex' },
});
