import fc from 'fast-check';
import { readCards } from '../../src/commands/readCards.ts';
import { filesEn, filesNb, filesNn } from '../../src/text/importRefusals.ts';
import { badFile } from './badFiles.ts';

/** How it ended: how many were refused and for which reasons, how many could still be read, and what one took at most: milliseconds of the processor, however busy the machine is, and bytes. */
export type FilesEnded = {
  readonly refused: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly read: number;
  readonly slowestMs: number;
  readonly mostBytes: number;
};

const atATime = 100;

/** Hands over bad files until so many have been refused, each with a reason that has words in every language; throws what is neither read nor refused. */
export function playFiles({ files, seed }: { readonly files: number; readonly seed: number }): FilesEnded {
  const reasons: Record<string, number> = {};
  let [refused, read, slowestMs, mostBytes] = [0, 0, 0, 0];
  for (let part = 0; refused < files; part += 1)
    for (const { name, bytes } of fc.sample(badFile, { numRuns: atATime, seed: seed + part })) {
      if (refused === files) break;
      const [begun, before] = [process.cpuUsage(), memory()];
      const answer = readCards({ kind: 'file', name, bytes }, []);
      slowestMs = Math.max(slowestMs, process.cpuUsage(begun).user / 1000);
      mostBytes = Math.max(mostBytes, memory() - before);
      if (answer.kind === 'cards') {
        read += 1;
        continue;
      }
      const { refusal } = answer;
      for (const words of [filesNb, filesNn, filesEn])
        if (words(refusal).title === '' || words(refusal).text === '') throw new Error(`no words for ${refusal.kind}`);
      reasons[refusal.kind] = (reasons[refusal.kind] ?? 0) + 1;
      refused += 1;
    }
  return { refused, reasons, read, slowestMs: Math.round(slowestMs), mostBytes };
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
