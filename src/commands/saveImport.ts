import type { ImportedThing, ImportStep } from '../domain/import/importStep.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { isOver, type ImportOutcome } from './importOutcome.ts';
import { writeImported } from './writeImported.ts';

/** What has come of each step so far, by its key. */
export type ImportOutcomes = ReadonlyMap<string, ImportOutcome>;

const order = ['scorecard', 'indicator', 'target', 'result'] as const;
const atATime = 20;

/**
 * Writes the steps a person has picked: scorecards before indicators before targets and results, twenty at a time, and tells after each
 * exchange what has come of it. Steps that are over are passed over, so that what broke off can be taken up again. Where definitions are
 * refused the rest of them are not tried, and what needs none of them is still written.
 */
export async function saveImport(
  services: Services,
  steps: readonly ImportStep[],
  { before, onProgress, refusalOf, signal }: ImportRun,
): Promise<ImportOutcomes> {
  const outcomes = new Map(before);
  const open = steps.filter(({ key, state }) => state !== 'unchanged' && !isOver(outcomes.get(key)));
  for (const { key } of open) outcomes.delete(key);
  for (const kind of order) {
    let waiting = open.filter(({ thing }) => thing.kind === kind);
    while (waiting.length > 0) {
      if (signal.aborted) return outcomes;
      const [some, rest] = [waiting.slice(0, atATime), waiting.slice(atATime)];
      for (const step of some) {
        const refusal = refusalOf?.(step.thing);
        if (refusal !== undefined) outcomes.set(step.key, { kind: 'refused', refusal });
      }
      const taken = some.filter(({ key }) => !outcomes.has(key));
      const ready = taken.filter(({ needs }) => needs.every((key) => outcomes.get(key)?.kind === 'saved'));
      for (const { key } of taken) if (!ready.some((step) => step.key === key)) outcomes.set(key, { kind: 'blocked' });
      const written = ready.length === 0 ? [] : await writeImported(services, ready);
      ready.forEach(({ key }, index) => outcomes.set(key, written[index] ?? { kind: 'uncertain' }));
      const readOnly = written.find((outcome) => outcome.kind === 'refused' && outcome.refusal.kind === 'readOnly');
      if (readOnly !== undefined) for (const { key } of rest) outcomes.set(key, readOnly);
      waiting = readOnly === undefined ? rest : [];
      onProgress?.(new Map(outcomes));
      // The service cannot take it now: what is left waits until the person takes it up again.
      if (written.some(({ kind: outcome }) => outcome === 'later')) return outcomes;
    }
  }
  return outcomes;
}

/**
 * How a run goes: what came of earlier ones, who hears of its progress, what is not even asked (a result of a locked period), and what
 * breaks it off between two exchanges.
 */
export type ImportRun = {
  readonly before: ImportOutcomes;
  readonly onProgress?: (outcomes: ImportOutcomes) => void;
  readonly refusalOf?: (thing: ImportedThing) => Refusal | undefined;
  readonly signal: AbortSignal;
};
