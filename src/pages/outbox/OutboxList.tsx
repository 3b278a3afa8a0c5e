import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useDesk } from '../../commands/openDesk.ts';
import { chooseMine, discard, retry } from '../../outbox/steps.ts';
import { ConflictChoice } from '../../ui/ConflictChoice.tsx';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { MeasureConflict } from '../../ui/MeasureConflict.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { OutboxItem, OutboxView } from './outboxView.ts';

/** Everything the server does not have: what it says, why it is not there, and what the person can do about it. */
export function OutboxList({ view }: { readonly view: OutboxView }) {
  const styles = useStyles();
  const { outbox } = useTexts();
  const kept = useDesk().outbox;
  return (
    <section className={styles.panel} aria-label={outbox.heading}>
      <h2 className={styles.heading}>{outbox.heading}</h2>
      {!kept.lasting() && <Notice tone="warning">{outbox.notLasting}</Notice>}
      {kept.unread() > 0 && <Notice tone="warning">{outbox.unread(kept.unread())}</Notice>}
      <ul className={styles.list}>
        {view.items.map((item) => (
          <Item key={item.operationId} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item }: { readonly item: OutboxItem }) {
  const styles = useStyles();
  const { outbox } = useTexts();
  const wordsOf = useRefusalWords();
  const kept = useDesk().outbox;
  const [sure, setSure] = useState(false);
  const { operationId, refusal, conflict } = item;
  const giveUp = () => void kept.take((entries) => discard(entries, operationId));
  const saveMine = () => void kept.take((entries) => chooseMine(entries, operationId));
  return (
    <li className={styles.item}>
      <strong>{item.what}</strong>
      <span className={styles.words}>{item.words}</span>
      <span className={styles.quiet}>
        {[item.unit, item.state, item.madeAt].filter((part) => part !== undefined).join(' · ')}
      </span>
      {refusal && <span>{[wordsOf(refusal).why, wordsOf(refusal).todo].join(' ')}</span>}
      {conflict?.kind === 'result' && <ConflictChoice conflict={conflict} onKeepTheirs={giveUp} onSaveMine={saveMine} />}
      {conflict?.kind === 'measure' && <MeasureConflict sides={conflict.sides} onKeepTheirs={giveUp} onSaveMine={saveMine} />}
      {sure ? (
        <div className={styles.actions} role="group" aria-label={outbox.discardSure}>
          <span>{outbox.discardSure}</span>
          <Button size="small" onClick={giveUp}>
            {outbox.discard}
          </Button>
          <Button size="small" onClick={() => setSure(false)} autoFocus>
            {outbox.keepIt}
          </Button>
        </div>
      ) : (
        <div className={styles.actions}>
          {item.canRetry && (
            <Button size="small" onClick={() => void kept.take((entries) => retry(entries, operationId))}>
              {outbox.tryAgain}
            </Button>
          )}
          {item.canDiscard && (
            <Button size="small" appearance="subtle" onClick={() => setSure(true)}>
              {outbox.discard}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  panel: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginBottom: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    ':first-child': { borderTop: 'none' },
  },
  words: { maxWidth: '72ch' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
