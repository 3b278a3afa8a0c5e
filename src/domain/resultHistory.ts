import type { Period } from './period.ts';
import type { Person } from './person.ts';

/** One version of a result's row, as the list keeps it: what it said then, and who saved it when. */
export type ResultVersion = {
  /** 1 is the row as it was made; older versions than the list keeps are gone. */
  readonly number: number;
  /** Whoever the list says saved it: true also of changes made outside målekortet. */
  readonly savedBy: string | undefined;
  readonly savedAt: string;
  readonly text: string;
  readonly comment: string | undefined;
  /** The published judgement as it is written. */
  readonly published: string | undefined;
  readonly operationId: string | undefined;
  readonly reportedBy: Person | undefined;
  readonly reportedAt: string | undefined;
  /** Whom the reporter stood in for (på vegne av). */
  readonly onBehalfOf?: Person | undefined;
};

/** What a version changed of one thing; an absent side says nothing. */
export type CellChange = {
  readonly what: 'result' | 'comment' | 'published';
  readonly from: string | undefined;
  readonly to: string | undefined;
};

/**
 * One event in a result's history. `made` is the row's beginning, `earliest` the oldest version the list still has, `changed` a version
 * that said something else than the one before, `confirmed` a report that said the same again.
 */
export type ResultChange = {
  readonly kind: 'made' | 'earliest' | 'changed' | 'confirmed';
  readonly period: Period;
  readonly version: ResultVersion;
  readonly cells: readonly CellChange[];
  /** Endret utenfor målekortet: it did not carry a report of its own, as everything that is saved here does. */
  readonly outside: boolean;
};

/** What happened to one period's result, latest first. Versions that changed nothing a reader sees are passed over. */
export function resultChangesOf(period: Period, versions: readonly ResultVersion[]): readonly ResultChange[] {
  const ordered = [...versions].sort((a, b) => a.number - b.number);
  return ordered.flatMap((version, index) => changeOf(period, version, ordered[index - 1])).reverse();
}

function changeOf(period: Period, version: ResultVersion, before: ResultVersion | undefined): readonly ResultChange[] {
  const cells = cellsChanged(version, before);
  const outside = !isOwnReport(version, before);
  if (before === undefined) {
    const made = version.number === 1;
    // What came before the oldest version is not known, nor whether it was changed.
    return [{ kind: made ? 'made' : 'earliest', period, version, cells, outside: made && outside }];
  }
  if (cells.length > 0) return [{ kind: 'changed', period, version, cells, outside }];
  return outside ? [] : [{ kind: 'confirmed', period, version, cells, outside }];
}

function cellsChanged(version: ResultVersion, before: ResultVersion | undefined): readonly CellChange[] {
  const cells: readonly CellChange[] = [
    { what: 'result', from: told(before?.text), to: told(version.text) },
    { what: 'comment', from: told(before?.comment), to: told(version.comment) },
    { what: 'published', from: told(before?.published), to: told(version.published) },
  ];
  return cells.filter(({ from, to }) => from !== to);
}

/** How a list keeps spaces and line breaks is its own affair. */
function told(text: string | undefined): string | undefined {
  const tidy = text?.replaceAll(/\s+/g, ' ').trim();
  return tidy === '' ? undefined : tidy;
}

/** Every save here writes an operation and a time of its own. The row's beginning needs the operation only: what was imported was reported elsewhere. */
function isOwnReport(version: ResultVersion, before: ResultVersion | undefined): boolean {
  if (version.operationId === undefined) return false;
  if (before === undefined) return true;
  return (
    version.operationId !== before.operationId && version.reportedAt !== undefined && version.reportedAt !== before.reportedAt
  );
}
