import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Echo } from '../../commands/echo.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import type { Refusal } from '../../text/refusal.ts';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** What the world outside the list has not heard yet, one line each, with the way to send it again. Nothing to send, nothing shown. */
export function UnsentEchoes({ echoes }: { readonly echoes: readonly Echo[] }) {
  const { measurePage } = useTexts();
  const wordsOf = useRefusalWords();
  const [sent, setSent] = useState<readonly Echo[]>([]);
  const [refusals, setRefusals] = useState<ReadonlyMap<Echo, Refusal | undefined>>(new Map());
  const sendAgain = (echo: Echo) =>
    void echo.send().then(
      () => setSent((now) => [...now, echo]),
      (error: unknown) => setRefusals((now) => new Map([...now, [echo, refusalOf(error)]])),
    );
  return echoes
    .filter((echo) => !sent.includes(echo))
    .map((echo) => {
      const refusal = refusals.get(echo) ?? echo.refusal;
      return (
        <Notice key={echo.kind} tone="warning">
          {measurePage.unsent[echo.kind]} {refusal && wordsOf(refusal).why}
          <Button size="small" onClick={() => sendAgain(echo)}>
            {measurePage.sendAgain}
          </Button>
        </Notice>
      );
    });
}
