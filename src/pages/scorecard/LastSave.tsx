import { useLastWrite } from '../../commands/useLastWrite.ts';
import type { CheckIn } from '../../domain/checkIn.ts';
import { SavedNotice } from '../../ui/SavedNotice.tsx';

/** What became of the last save of a result, followed until the server has it. */
export function LastSave({ report: { indicator, unitCode, period } }: { readonly report: CheckIn }) {
  const last = useLastWrite({ indicatorId: indicator.id, unitCode, period });
  return last && <SavedNotice {...last} />;
}
