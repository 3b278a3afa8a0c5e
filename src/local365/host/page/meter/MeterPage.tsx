import {
  Button,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useHost } from '../frame/HostContext.ts';
import { callHost } from '../load/hostApi.ts';
import { useLoad } from '../load/useLoad.ts';
import { Panel } from '../frame/Panel.tsx';

/** What the tab has cost since the last reset. */
type Reading = {
  readonly exchanges: number;
  readonly preflights: number;
  readonly operations: Readonly<Record<string, number>>;
  readonly units: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly throttled: number;
};

const read = () => callHost<Reading>('GET', 'meter');

/** The meter, read again each second while it is seen. */
export function MeterPage() {
  const { words } = useHost();
  const styles = useStyles();
  const { answer: reading, again } = useLoad(read, 1);
  const count = (value: number | undefined) => (value ?? 0).toLocaleString([words.locale, 'nb']);
  const lines = [
    { name: words.meterLines.exchanges, value: count(reading?.exchanges) },
    { name: words.meterLines.preflights, value: count(reading?.preflights) },
    { name: words.meterLines.resourceUnits, value: count(reading?.units) },
    { name: words.meterLines.bytes, value: `${count(reading?.bytesIn)} ↑  ${count(reading?.bytesOut)} ↓` },
    { name: words.meterLines.throttled, value: count(reading?.throttled) },
  ];
  const operations = Object.entries(reading?.operations ?? {}).toSorted(([, one], [, other]) => other - one);
  return (
    <Panel
      title={words.meter}
      intro={words.meterIntro}
      action={<Button onClick={() => void callHost('DELETE', 'meter').then(again)}>{words.reset}</Button>}
    >
      <dl className={styles.figures}>
        {lines.map(({ name, value }) => (
          <div key={name} className={styles.figure}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {operations.length > 0 && (
        <Table size="small" aria-label={words.meterLines.exchanges}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>{words.path}</TableHeaderCell>
              <TableHeaderCell className={styles.number}>{words.times}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {operations.map(([operation, times]) => (
              <TableRow key={operation}>
                <TableCell>
                  <Text font="monospace" size={200}>
                    {operation}
                  </Text>
                </TableCell>
                <TableCell className={styles.number}>{count(times)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Panel>
  );
}

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  figure: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow2,
  },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase600,
    fontVariantNumeric: 'tabular-nums',
  },
  number: { width: '80px', fontVariantNumeric: 'tabular-nums' },
});
