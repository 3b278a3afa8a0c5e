import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { tabOf, tabs, type Place, type Tab as TabName } from '../domain/place.ts';
import { useTexts } from './Language.tsx';
import { useGo } from './Navigation.tsx';

/** Oversikt · Målekort · Tiltak · Mine oppdateringer · Del · Rapport: the parts of one unit. */
export function SectionTabs({
  place,
  updatesLeft,
}: {
  readonly place: Place;
  /** How much waits for the person; undefined where nobody has looked. */
  readonly updatesLeft?: number | undefined;
}) {
  const styles = useStyles();
  const { frame, updates } = useTexts();
  const go = useGo();
  return (
    <nav aria-label={frame.sectionsLabel}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={frame.sectionsLabel}
        selectedValue={tabOf(place.section)}
        onTabSelect={(_, { value }) => go({ unit: place.unit, section: value as TabName, row: undefined })}
      >
        {tabs.map((tab) => (
          <Tab key={tab} value={tab}>
            {tab === 'oppdateringer' && updatesLeft ? updates.tab(updatesLeft) : frame.sections[tab]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}

const useStyles = makeStyles({ tabs: { flexWrap: 'wrap', '@media print': { display: 'none' } } });
