import { useState } from 'react';
import type { MeasureId } from '../../domain/id.ts';
import type { MyUpdatesPage } from '../../queries/myUpdates.ts';
import { useTexts } from '../../ui/Language.tsx';
import { updatesView, type Reader, type UpdatesView } from './updatesView.ts';

/** What is the reader's to do, as finished text. A measure they finish stays in it as done until they leave the page. */
export function useUpdatesView(page: MyUpdatesPage, reader: Reader): UpdatesView {
  const [listed, setListed] = useState<ReadonlySet<MeasureId>>(new Set());
  const view = updatesView({ ...page, listed }, reader, useTexts());
  const fresh = [...view.open, ...view.done].flatMap(({ update }) =>
    update.kind === 'measure' && !listed.has(update.measure.id) ? [update.measure.id] : [],
  );
  if (fresh.length > 0) setListed(new Set([...listed, ...fresh]));
  return view;
}
