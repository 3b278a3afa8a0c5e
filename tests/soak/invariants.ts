import type { ResultVersion } from '../../src/domain/resultHistory.ts';
import { said, type Ledger, type Part } from './ledger.ts';
import { savesOf, type Truth } from './truth.ts';

const parts: readonly Part[] = ['text', 'comment'];

/** What the list's own memory of one place says against what people were told: every breach as a sentence. */
export function breachesOf(truth: Truth, { operations }: Ledger): readonly string[] {
  const breaches: string[] = [];
  if (truth.rows > 1) breaches.push(`I2: ${truth.rows} rows of one period`);
  const saves = savesOf(truth);
  const happened = saves.map(({ now }) => now.operationId ?? '');
  if (new Set(happened).size < happened.length) breaches.push(`I2: an operation took effect twice: ${happened.join(' ')}`);
  for (const { before, now } of saves) {
    const operation = operations.get(now.operationId ?? '');
    if (operation === undefined) {
      breaches.push(`nobody wrote ${now.operationId ?? 'a version without an operation'}`);
      continue;
    }
    for (const part of parts) {
      const [was, is] = [said(before?.[part]), said(now[part])];
      if (was !== is && !operation.known[part].has(was))
        breaches.push(`I1: ${now.operationId} wrote ${part} «${is}» over «${was}», which its author had not seen`);
    }
    const { restores, text, comment } = operation.draft;
    if (restores !== undefined) breaches.push(...wrongUndo(truth.versions, now, { text, comment: comment ?? '' }));
    else if (now.reportedBy?.name !== undefined && said(now.text) === '' && before === undefined)
      breaches.push('an empty first report');
  }
  return breaches;
}

/** I10: what was put back is exactly what stood there before the save that is taken back, with who had said it and when. */
function wrongUndo(
  versions: readonly ResultVersion[],
  now: ResultVersion,
  wanted: Readonly<Record<Part, string>>,
): readonly string[] {
  const undone = versions[versions.indexOf(now) - 1];
  const older = versions.filter(({ number }) => number < now.number && number !== undone?.number);
  const empty = { text: '', comment: undefined, reportedBy: undefined, reportedAt: undefined };
  // Where others have commented since, their comment stands, and whoever put the text back says so now.
  const merged = said(wanted.comment) !== said(now.comment);
  const same = [empty, ...older].some(
    (version) =>
      said(version.text) === said(now.text) &&
      (merged ||
        (said(version.comment) === said(now.comment) &&
          version.reportedBy?.id === now.reportedBy?.id &&
          version.reportedAt === now.reportedAt)),
  );
  return same || said(wanted.text) !== said(now.text) ? [] : [`I10: an undo put back what never stood there: «${now.text}»`];
}

/** Nothing that was seen to be kept is gone: it is in the list, or its author wrote something later, or gave it up. */
export function lostOf({ operations }: Ledger, truths: readonly Truth[]): readonly string[] {
  const happened = new Set(truths.flatMap((truth) => savesOf(truth).map(({ now }) => now.operationId)));
  const all = [...operations.values()];
  return all.flatMap((operation, index) => {
    const { personKey, draft, kept, saved, gaveUp } = operation;
    if (!kept || saved || gaveUp || happened.has(draft.operationId)) return [];
    const later = all
      .slice(index + 1)
      .some(
        (each) =>
          each.personKey === personKey && each.draft.indicator.id === draft.indicator.id && each.draft.period === draft.period,
      );
    return later ? [] : [`lost: ${draft.operationId} «${draft.text}» of ${personKey}`];
  });
}
