import type { Report } from '../domain/report.ts';
import { reportDocx } from '../wire/reportDocx.ts';
import { throwOutside } from './throwOutside.ts';

/** Answers a report with its Word file. */
self.addEventListener('message', ({ data }: MessageEvent<Report>) => {
  reportDocx(data).then((file) => self.postMessage(file), throwOutside);
});
