import type { Report } from '../domain/report.ts';
import { askWorker } from './askWorker.ts';

/** Makes a report's Word file (.docx) in a worker. */
export async function makeWordFile(report: Report): Promise<Blob> {
  const worker = new Worker(/* webpackChunkName: "word" */ new URL('./wordWorker.ts', import.meta.url), { name: 'word' });
  try {
    return await askWorker<Report, Blob>(worker, report);
  } finally {
    worker.terminate();
  }
}
