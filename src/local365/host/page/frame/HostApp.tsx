import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useChoice } from '../choice/useChoice.ts';
import { parseDeepLink } from '../links/deepLink.ts';
import { useNavigation } from '../links/useNavigation.ts';
import type { HostStart } from '../load/hostApi.ts';
import { createHostGraph } from '../load/hostGraph.ts';
import { hostWords } from '../words/hostWords.ts';
import { AppRail } from './AppRail.tsx';
import { BuildNotice } from './BuildNotice.tsx';
import { HostContext } from './HostContext.ts';
import { hostTheme } from './hostTheme.ts';
import { Rooms } from './Rooms.tsx';
import { TopBar } from './TopBar.tsx';

/** The whole page, for the person who sits here now. */
export function HostApp({ start }: { readonly start: HostStart }) {
  const [choice, change] = useChoice();
  const styles = useStyles();
  const person = start.people.find(({ key, id }) => key === choice.person || id === choice.person) ?? start.people[0];
  if (person === undefined) throw new Error('The tenant has no people.');
  const graph = useMemo(() => createHostGraph(start.places.graph, person.key), [start, person.key]);
  const words = hostWords[choice.lang];
  const { visit, openPlace, openLink } = useNavigation({ graph, teamsAppId: start.tenant.teamsAppId, choice, change });
  const host = useMemo(
    () => ({ start, person, graph, words, choice, change, openPlace, openLink }),
    [start, person, graph, words, choice, change, openPlace, openLink],
  );

  const [link] = useState(() => parseDeepLink(location.href, location.origin));
  useEffect(() => {
    if (link !== undefined) void openPlace(link);
    // Only the address the page was opened with.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    document.documentElement.lang = choice.lang;
    document.title = `${start.tenant.displayName} | ${words.local}`;
  }, [choice.lang, start, words]);

  const [built, setBuilt] = useState({ first: '', last: '' });
  const noteBuilt = useCallback((at: string) => setBuilt((now) => ({ first: now.first || at, last: at })), []);
  return (
    <FluentProvider theme={hostTheme[choice.theme]}>
      <HostContext.Provider value={host}>
        {/* The provider's own class is given to every menu and tooltip too: what is the page's alone stands inside it. */}
        <div className={styles.page}>
          <TopBar />
          <BuildNotice onBuilt={noteBuilt} />
          <div className={styles.rooms}>
            <AppRail />
            <Rooms key={person.key} visit={visit} built={built.last === built.first ? '' : built.last} />
          </div>
        </div>
      </HostContext.Provider>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground4,
  },
  rooms: { flexGrow: 1, minHeight: 0, display: 'flex' },
});
