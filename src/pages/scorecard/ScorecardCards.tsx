import { makeStyles, tokens } from '@fluentui/react-components';
import { useNotSent } from '../../commands/useUnsentPage.ts';
import { CardGroups } from '../../ui/CardGroups.tsx';
import { LevelMark } from '../../ui/LevelMark.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { RowToggle } from '../../ui/RowToggle.tsx';
import { Sparkline } from '../../ui/chart/Sparkline.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { Opened } from './opened.ts';
import { RowDetails } from './RowDetails.tsx';
import { CountedNote } from './CountedNote.tsx';
import type { IndicatorLine } from './indicatorLine.ts';
import type { ScorecardView } from './scorecardView.ts';

function IndicatorCard({
  line,
  opened,
  markIn,
}: {
  readonly line: IndicatorLine;
  readonly opened: Opened;
  /** Which year the mark is of, where it is not among those shown. */
  readonly markIn: string | undefined;
}) {
  const styles = useStyles();
  const { scorecardPage, outbox, dates } = useTexts();
  const notSent = useNotSent();
  const open = opened.has(line.id);
  return (
    <>
      <RowToggle open={open} label={scorecardPage.details(line.name)} onToggle={() => opened.toggle(line.id)}>
        <strong>{line.name}</strong>
      </RowToggle>
      <div className={styles.state}>
        <div className={styles.mark}>
          <LevelMark level={line.level} words={line.words} differs={line.difference !== undefined} />
          {line.counted && <CountedNote counted={line.counted} />}
          {line.computedOnly && line.level !== 'notMeasured' && <Tag>{scorecardPage.computed}</Tag>}
          {line.unsure !== undefined && <Tag tone="warning">{scorecardPage.unsure}</Tag>}
          {line.cells.some(({ period }) => notSent({ indicatorId: line.id, unitCode: line.unitCode, period })) && (
            <Tag tone="warning">{outbox.notSent}</Tag>
          )}
        </div>
        <Sparkline series={line.series()} />
      </div>
      {markIn !== undefined && <div className={styles.note}>{markIn}</div>}
      {line.difference && <div className={styles.note}>{line.difference.note}</div>}
      <dl className={styles.values}>
        {[
          { name: scorecardPage.column.target, text: line.target },
          ...line.cells.map(({ period, text }) => ({ name: dates.period(period), text })),
        ].map(({ name, text }) => (
          <div key={name}>
            <dt className={styles.period}>{name}</dt>
            <dd className={styles.value}>{text}</dd>
          </div>
        ))}
      </dl>
      {open && <RowDetails line={line} opened={opened} />}
    </>
  );
}

/** The same table on a phone: a card per indicator under its success factor; nothing scrolls sideways. */
export function ScorecardCards({ view, opened }: { readonly view: ScorecardView; readonly opened: Opened }) {
  const { scorecardPage, dates } = useTexts();
  const { period } = view.scorecard;
  const markIn = view.periods.includes(period)
    ? undefined
    : scorecardPage.table.changeIn(scorecardPage.column.change, dates.period(period));
  return (
    <CardGroups
      groups={view.groups.map(({ successFactor, lines }) => ({ heading: successFactor, items: lines }))}
      level="h3"
      keyOf={({ id }) => id}
      isKept={({ id }) => opened.has(id)}
      cardHeight={150}
    >
      {(line) => <IndicatorCard line={line} opened={opened} markIn={markIn} />}
    </CardGroups>
  );
}

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  note: { paddingInlineStart: '32px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  state: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  values: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  period: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});
