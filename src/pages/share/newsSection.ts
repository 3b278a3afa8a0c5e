import type { StatusLine, StatusSection } from '../../commands/prepareStatus.ts';
import type { Share } from '../../domain/share.ts';
import { newsSince, type Told, type ToldRow } from '../../domain/told.ts';
import type { Texts } from '../../text/texts.ts';

/** What is new since the channel was told last; without an earlier update there is no such part. `nameOf` is what people call a row. */
export function newsSection(
  last: Share | undefined,
  told: Told,
  nameOf: (key: string) => string | undefined,
  texts: Texts,
): readonly StatusSection[] {
  if (last?.told === undefined || last.sharedAt === undefined) return [];
  const { status, dates } = texts;
  const day = dates.day(last.sharedAt);
  const lines = newsSince(last.told, told).flatMap(({ key, before, now }): readonly StatusLine[] => {
    const name = nameOf(key);
    if (name === undefined) return [];
    const text = status.news(name, rowWords(now, texts), before && rowWords(before, texts));
    return [{ text, level: now.mark === 'implemented' || now.mark === 'overdue' ? undefined : now.mark }];
  });
  return [{ heading: lines.length === 0 ? `${status.nothingNew(day)}.` : status.since(day), lines }];
}

function rowWords({ mark, text }: ToldRow, { assessment, status }: Texts): string {
  if (mark === 'implemented' || mark === 'overdue') return status.measureMark[mark];
  return [text, assessment.levelShort[mark]].filter((part) => part !== '').join(', ');
}
