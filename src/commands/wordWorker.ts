import type { Report } from '../domain/report.ts';
import { reportDocx } from '../wire/reportDocx.ts';

/** Answers a report with its Word file. */
self.addEventListener('message', ({ data }: MessageEvent<Report>) => {
  reportDocx(data).then(
    (file) => self.postMessage(file),
    // Thrown out of the promise, so that the page hears of it as of any other fault in the worker.
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      }),
  );
});
