import type { MeasureId } from '../domain/id.ts';
import { useServices } from '../queries/services.ts';
import { entryOf, measureSaveOf, type MeasureSave } from './measureSave.ts';
import { useEntries } from './openDesk.ts';

/** How far the last thing this person said of a measure has come; undefined where nothing is known of it. */
export function useMeasureSave(id: MeasureId | undefined): MeasureSave | undefined {
  const services = useServices();
  const entry = entryOf(useEntries(), id);
  return entry && measureSaveOf(services, entry);
}
