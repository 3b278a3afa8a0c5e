import { Tab, TabList } from '@fluentui/react-components';
import { sections, type Place, type Section } from '../domain/place.ts';
import { useTexts } from './Language.tsx';
import { useGo } from './Navigation.tsx';

/** Oversikt · Målekort · Tiltak · Del: the parts of one unit. */
export function SectionTabs({ place }: { readonly place: Place }) {
  const { frame } = useTexts();
  const go = useGo();
  return (
    <TabList
      size="small"
      aria-label={frame.sectionsLabel}
      selectedValue={place.section}
      onTabSelect={(_, { value }) => go({ unit: place.unit, section: value as Section, row: undefined })}
    >
      {sections.map((section) => (
        <Tab key={section} value={section}>
          {frame.sections[section]}
        </Tab>
      ))}
    </TabList>
  );
}
