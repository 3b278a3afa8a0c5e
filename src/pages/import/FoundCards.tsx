import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CardsRead } from '../../commands/readCards.ts';
import { useSaveImport } from '../../commands/useSaveImport.ts';
import type { ImportStep } from '../../domain/import/importStep.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { CardSection } from './CardSection.tsx';
import { chooseCard, chooseRow, noChoices, pickLines } from './importChoices.ts';
import { importView, type ImportPlace } from './importView.ts';
import { SaveSection } from './SaveSection.tsx';

const nothing: readonly ImportStep[] = [];

/** What was found: to be settled, looked through, picked and brought in. Nothing is written while a placement is open. */
export function FoundCards({ read, at }: { readonly read: Extract<CardsRead, { kind: 'cards' }>; readonly at: ImportPlace }) {
  const styles = useStyles();
  const texts = useTexts();
  const { importPage } = texts;
  const [choices, setChoices] = useState(noChoices);
  const [sent, setSent] = useState(nothing);
  const { outcomes, saving, start, stop } = useSaveImport(at.unit.code);
  const view = importView(read.cards, choices, at, texts);
  if (read.cards.length === 0) return <EmptyNote {...importPage.nothingFound} />;
  const { counts, picked, unplaced, unnamed, keys } = view;
  const why = unnamed
    ? importPage.nameFirst
    : unplaced > 0
      ? importPage.chooseFirst(unplaced)
      : picked.length === 0
        ? importPage.nothingPicked
        : undefined;
  const isNothing = counts.new + counts.changed === 0 && unplaced === 0 && !unnamed;
  const begin = (steps: readonly ImportStep[]) => {
    setSent(steps);
    start(steps);
  };
  return (
    <div className={styles.found}>
      <p role="status" className={styles.text}>
        {importPage.found(view.cards.length, view.rows)} {!unnamed && importPage.difference.counts(counts)}
      </p>
      {read.leftOut.length > 0 && (
        <details>
          <summary className={styles.summary}>{importPage.leftOut(read.leftOut.length)}</summary>
          <ul className={styles.list}>
            {read.leftOut.slice(0, 200).map(({ sheet, at: line, text }) => (
              <li key={`${sheet} ${line}`}>
                {[sheet === undefined ? '' : importPage.sheet(sheet), importPage.line(line)]
                  .filter((part) => part !== '')
                  .join(', ')}
                : {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {keys.new.length + keys.changed.length > 0 && (
        <div className={styles.picks}>
          {(['new', 'changed'] as const).map((state) => {
            const all = keys[state];
            if (all.length === 0) return null;
            const wanted = all.filter((key) => choices.picks.get(key) ?? state === 'new').length;
            return (
              <Checkbox
                key={state}
                label={importPage.difference.all(state, all.length)}
                checked={wanted === 0 ? false : wanted === all.length ? true : 'mixed'}
                onChange={(_, { checked }) => setChoices(pickLines(choices, all, checked === true))}
              />
            );
          })}
        </div>
      )}
      {view.cards.map((card) => (
        <CardSection
          key={card.place}
          card={card}
          onCard={(change) => setChoices(chooseCard(choices, card.place, change))}
          onRow={(row, choice) => setChoices(chooseRow(choices, card.place, row, choice))}
          onPick={(some, wanted) => setChoices(pickLines(choices, some, wanted))}
        />
      ))}
      <div className={styles.save}>
        {isNothing && sent.length === 0 && <p className={styles.text}>{importPage.difference.nothing}</p>}
        {!isNothing && (
          <>
            <Button
              appearance="primary"
              className={styles.button}
              disabledFocusable={why !== undefined || saving}
              onClick={() => {
                if (why === undefined && !saving) begin(picked);
              }}
            >
              {importPage.save(picked.length)}
            </Button>
            {why !== undefined && !saving && <span className={styles.why}>{why}</span>}
          </>
        )}
        <SaveSection sent={sent} outcomes={outcomes} saving={saving} onGoOn={() => start(sent)} onStop={stop} />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  found: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  text: { margin: 0 },
  summary: { cursor: 'pointer', minHeight: '24px', color: tokens.colorBrandForegroundLink },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  picks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  save: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { alignSelf: 'flex-start' },
  why: { color: tokens.colorNeutralForeground2 },
});
