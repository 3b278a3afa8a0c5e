import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useCheckIn } from '../../commands/useCheckIn.ts';
import type { CheckIn } from '../../domain/checkIn.ts';
import { CheckInForm } from '../../ui/CheckInForm.tsx';
import { useTexts } from '../../ui/Language.tsx';

/** Reports one result in its row, and closes when it needs nobody any more, or the person gives it up; what is typed is not thrown away unasked. */
export function ReportForm({ report, onDone }: { readonly report: CheckIn; readonly onDone: (saved: boolean) => void }) {
  const { scorecardPage, frame, outbox } = useTexts();
  const form = useCheckIn(report, onDone);
  const [asking, setAsking] = useState(false);
  return (
    <CheckInForm checkIn={report} form={form} submit={scorecardPage.save}>
      {asking ? (
        <span role="group" aria-label={outbox.closeSure}>
          {outbox.closeSure} <Button onClick={form.giveUp}>{outbox.discard}</Button>{' '}
          <Button onClick={() => setAsking(false)} autoFocus>
            {outbox.writeOn}
          </Button>
        </span>
      ) : (
        <Button onClick={() => (form.dirty ? setAsking(true) : form.giveUp())}>{frame.cancel}</Button>
      )}
    </CheckInForm>
  );
}
