import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useMarkReady, useUnmarkReady } from '../../commands/useRound.ts';
import type { Round, RoundState } from '../../domain/round.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useServices } from '../../queries/services.ts';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import type { OwnProgress } from './roundsView.ts';

/** How far one of my units has come, and my word that it is ready, which I may take back while the round is not locked. */
export function OwnReadiness({
  progress: { unit, reported, asked, readiness },
  round,
  state,
}: {
  readonly progress: OwnProgress;
  readonly round: Round;
  readonly state: RoundState;
}) {
  const styles = useStyles();
  const { round: words, dates, frame } = useTexts();
  const { newId } = useServices();
  const [operationId] = useState(newId);
  const mark = useMarkReady();
  const unmark = useUnmarkReady();
  const busy = mark.isPending || unmark.isPending;
  const error = mark.error ?? unmark.error;
  return (
    <div className={styles.own}>
      <span>
        <strong>{unit.name}</strong>: {words.reported(reported, asked)}
      </span>
      {readiness ? (
        <span role="status">
          {words.ready(readiness.by?.name ?? frame.unknown, readiness.at === undefined ? '' : dates.day(readiness.at))}
        </span>
      ) : (
        state !== 'locked' && reported < asked && <span className={styles.quiet}>{words.markReadyLeft(asked - reported)}</span>
      )}
      {mark.data?.kind === 'already' && <Notice>{words.alreadyReady(mark.data.readiness.by?.name ?? frame.unknown)}</Notice>}
      {mark.data?.kind === 'uncertain' && <Notice tone="warning">{words.uncertain}</Notice>}
      <RefusalNotice refusal={error === null ? undefined : refusalOf(error)} />
      {state !== 'locked' && state !== 'coming' && (
        <Button
          className={styles.button}
          appearance={readiness === undefined && reported === asked ? 'primary' : 'secondary'}
          size={readiness === undefined ? 'medium' : 'small'}
          disabledFocusable={busy}
          onClick={() => {
            if (busy) return;
            if (readiness === undefined) mark.mutate({ unit, period: round.period, operationId });
            else unmark.mutate(readiness);
          }}
        >
          {readiness === undefined ? words.markReady(unit.name) : words.undoReady}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  own: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  button: { marginTop: tokens.spacingVerticalXS },
});
