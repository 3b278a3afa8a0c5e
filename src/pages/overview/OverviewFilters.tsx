import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useTexts } from '../../ui/Language.tsx';
import type { OverviewChoice } from './overviewChoice.ts';

/** Focus area and search; the level is chosen by the counts above, the report year in the header. */
export function OverviewFilters({
  choice,
  focusAreas,
  shown,
  onChoose,
}: {
  readonly choice: OverviewChoice;
  readonly focusAreas: readonly string[];
  /** How many units there are to see, in words. */
  readonly shown: string;
  readonly onChoose: (choice: OverviewChoice) => void;
}) {
  const styles = useStyles();
  const { overview } = useTexts();
  return (
    <div role="search" aria-label={overview.filters} className={styles.filters}>
      <SearchBox
        className={styles.search}
        value={choice.query}
        aria-label={overview.search}
        placeholder={overview.searchHint}
        dismiss={{ 'aria-label': overview.showAll }}
        onChange={(_, { value }) => onChoose({ ...choice, query: value })}
      />
      {focusAreas.length > 1 && (
        <Select
          className={styles.area}
          aria-label={overview.focusArea}
          value={choice.focusArea ?? ''}
          onChange={(_, { value }) => onChoose({ ...choice, focusArea: value === '' ? undefined : value })}
        >
          <option value="">{overview.allFocusAreas}</option>
          {focusAreas.map((area) => (
            <option key={area}>{area}</option>
          ))}
        </Select>
      )}
      <span className={styles.shown} aria-live="polite">
        {shown}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  search: { flex: '1 1 220px', maxWidth: '360px' },
  area: { flex: '0 1 220px' },
  shown: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});
