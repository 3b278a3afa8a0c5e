import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CardsRead } from '../../commands/readCards.ts';
import { readInWorker, type HandedOver } from '../../commands/readInWorker.ts';
import type { Period } from '../../domain/period.ts';
import type { Unit } from '../../domain/unit.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { useTexts } from '../../ui/Language.tsx';
import { useGo } from '../../ui/Navigation.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FoundCards } from './FoundCards.tsx';
import { SourceField } from './SourceField.tsx';

/** What has been read, and the how-manieth reading it was: a new one begins with nothing chosen. */
type Reading = { readonly number: number; readonly read: CardsRead | undefined };

/** Brings målekort in from Excel, Word or an old page: read, shown beside what stands there, and written only as it was picked. */
export function ImportPage({
  page,
  unit,
  period,
}: {
  readonly page: UnitPage;
  readonly unit: Unit;
  readonly period: Period | undefined;
}) {
  const styles = useStyles();
  const { importPage } = useTexts();
  const go = useGo();
  const [{ number, read }, setReading] = useState<Reading>({ number: 0, read: undefined });
  const [reading, setBusy] = useState(false);
  const hand = async (given: HandedOver) => {
    setBusy(true);
    const known = page.indicators.flatMap(({ name, successFactor }) => [name, successFactor]);
    const next = await readInWorker(given, [...new Set(known)]);
    setReading((before) => ({ number: before.number + 1, read: next }));
    setBusy(false);
  };
  return (
    <div className={styles.page}>
      <Button
        appearance="transparent"
        className={styles.back}
        onClick={() => go({ unit: unit.code, section: 'rapport', row: undefined })}
      >
        ‹ {importPage.back}
      </Button>
      <h2 className={styles.title}>{importPage.title}</h2>
      <p className={styles.intro}>{importPage.intro}</p>
      <SourceField reading={reading} onRead={(given) => void hand(given)} />
      {read?.kind === 'refused' && (
        <Notice tone="danger" title={importPage.refusal(read.refusal).title}>
          {importPage.refusal(read.refusal).text}
        </Notice>
      )}
      {read?.kind === 'cards' && <FoundCards key={number} read={read} at={{ page, unit, period }} />}
    </div>
  );
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '960px' },
  back: { alignSelf: 'flex-start', paddingLeft: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});
