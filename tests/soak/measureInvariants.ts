import { measureParts, type MeasureLedger } from './measureLedger.ts';
import { measureSaves, type MeasureTruth } from './measureTruth.ts';

/** What the list's own memory of some measures says against what people were told: every breach as a sentence. */
export function measureBreaches(truths: readonly MeasureTruth[], { operations }: MeasureLedger): readonly string[] {
  const breaches: string[] = [];
  const ids = truths.map(({ id }) => id);
  if (new Set(ids).size < ids.length) breaches.push(`I2: a measure has two rows: ${ids.join(' ')}`);
  const happened = truths.flatMap((truth) => measureSaves(truth).map(({ now }) => now.operationId ?? ''));
  if (new Set(happened).size < happened.length) breaches.push(`I2: an operation took effect twice: ${happened.join(' ')}`);
  for (const truth of truths)
    for (const { before, now } of measureSaves(truth)) {
      const operation = operations.get(now.operationId ?? '');
      if (operation === undefined) {
        breaches.push(`nobody wrote ${now.operationId ?? 'a version without an operation'}`);
        continue;
      }
      if (operation.wish.measure.id !== truth.id)
        breaches.push(`${now.operationId} was said of another measure than ${truth.id}`);
      if (now.title === '') breaches.push(`${now.operationId} left ${truth.id} without a title`);
      for (const part of measureParts) {
        const [was, is] = [before?.[part] ?? '', now[part]];
        if (was !== is && !operation.known[part].has(was))
          breaches.push(`I1: ${now.operationId} wrote ${part} «${is}» over «${was}», which its author had not seen`);
      }
    }
  return breaches;
}

/** No word that was seen to be kept is gone: it has stood in the list, or its author wrote another, or gave it up. */
export function lostWords(truths: readonly MeasureTruth[], { operations }: MeasureLedger): readonly string[] {
  return [...operations].flatMap(([operationId, { personKey, wish, open, kept }]) => {
    if (!kept) return [];
    const versions = truths.find(({ id }) => id === wish.measure.id)?.versions ?? [];
    return [...open].flatMap(([part, word]) =>
      versions.some((version) => version[part] === word) ? [] : [`lost: ${operationId} ${part} «${word}» of ${personKey}`],
    );
  });
}
