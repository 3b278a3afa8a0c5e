import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../ui/Language.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { DifferenceGroup, DifferenceLine } from './differenceGroups.ts';

const atATime = 40;

/** What would be written, an indicator at a time: the old beside the new, to be picked line by line. */
export function DifferenceList({
  groups,
  onPick,
}: {
  readonly groups: readonly DifferenceGroup[];
  readonly onPick: (keys: readonly string[], wanted: boolean) => void;
}) {
  const styles = useStyles();
  const { difference } = useTexts().importPage;
  const [shown, setShown] = useState(atATime);
  return (
    <>
      <ul className={styles.groups}>
        {groups.slice(0, shown).map((group) => (
          <Group key={group.key} group={group} onPick={onPick} />
        ))}
      </ul>
      {groups.length > shown && (
        <Button onClick={() => setShown((before) => before + atATime)}>
          {difference.more(Math.min(atATime, groups.length - shown))}
        </Button>
      )}
    </>
  );
}

function Group({
  group,
  onPick,
}: {
  readonly group: DifferenceGroup;
  readonly onPick: (keys: readonly string[], wanted: boolean) => void;
}) {
  const styles = useStyles();
  const { difference } = useTexts().importPage;
  const wanted = group.lines.filter((line) => line.wanted).length;
  return (
    <li className={styles.group}>
      <div className={styles.head}>
        <Checkbox
          checked={wanted === 0 ? false : wanted === group.lines.length ? true : 'mixed'}
          label={{ className: styles.title, children: group.title }}
          onChange={(_, { checked }) =>
            onPick(
              group.lines.map(({ key }) => key),
              checked === true,
            )
          }
        />
        {group.under !== '' && <span className={styles.under}>{group.under}</span>}
      </div>
      <ul className={styles.lines}>
        {group.lines.map((line) => (
          <Line key={line.key} line={line} onPick={(checked) => onPick([line.key], checked)} />
        ))}
        {group.unchanged > 0 && <li className={styles.quiet}>{difference.unchanged(group.unchanged)}</li>}
      </ul>
    </li>
  );
}

function Line({ line, onPick }: { readonly line: DifferenceLine; readonly onPick: (wanted: boolean) => void }) {
  const styles = useStyles();
  const { difference, blank } = useTexts().importPage;
  const changed = line.state === 'changed';
  return (
    <li className={styles.line}>
      <Checkbox
        checked={line.wanted}
        label={line.what}
        onChange={(_, { checked }) => onPick(checked === true)}
        className={styles.what}
      />
      <span className={styles.values}>
        {changed && (
          <span className={styles.old}>
            <span className={styles.name}>{difference.now}</span>{' '}
            {line.from === undefined || line.from === '' ? blank : line.from}
          </span>
        )}
        <span className={styles.new}>
          {changed && <span className={styles.name}>{difference.becomes}</span>} {line.to}
        </span>
        {line.published !== undefined && <span className={styles.quiet}>{line.published}</span>}
        {line.unread !== undefined && <span className={styles.unread}>{line.unread}</span>}
      </span>
      <span className={mergeClasses(styles.tag)}>
        <Tag tone={changed ? 'warning' : 'brand'}>{difference.state[line.state]}</Tag>
      </span>
    </li>
  );
}

const useStyles = makeStyles({
  groups: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  group: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  title: { fontWeight: tokens.fontWeightSemibold },
  under: { color: tokens.colorNeutralForeground2, paddingLeft: tokens.spacingHorizontalS },
  lines: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(180px, 1fr) minmax(0, 2fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingLeft: tokens.spacingHorizontalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr) auto', paddingLeft: 0 },
  },
  what: { minWidth: 0 },
  values: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    minWidth: 0,
    '@media (max-width: 639px)': { gridColumn: '1 / -1', gridRow: 2, paddingLeft: tokens.spacingHorizontalXXXL },
  },
  old: { color: tokens.colorNeutralForeground2 },
  new: { fontWeight: tokens.fontWeightSemibold },
  name: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2, paddingLeft: tokens.spacingHorizontalS },
  unread: { color: tokens.colorStatusWarningForeground3, width: '100%' },
  tag: { justifySelf: 'end' },
});
