import { Button } from '@fluentui/react-components';
import { useCheckIn } from '../../commands/useCheckIn.ts';
import type { CheckIn } from '../../domain/checkIn.ts';
import { CheckInForm } from '../../ui/CheckInForm.tsx';
import { useTexts } from '../../ui/Language.tsx';

/** Reports one result in its row, and closes when the server has it or the person gives it up. */
export function ReportForm({ report, onDone }: { readonly report: CheckIn; readonly onDone: (saved: boolean) => void }) {
  const { scorecardPage, frame } = useTexts();
  const form = useCheckIn(report, onDone);
  return (
    <CheckInForm checkIn={report} form={form} submit={scorecardPage.save}>
      <Button onClick={form.giveUp}>{frame.cancel}</Button>
    </CheckInForm>
  );
}
