import type { Report } from '../domain/report.ts';
import { reportPage } from '../wire/reportHtml.ts';

/** A report as an HTML file of its own. */
export function reportFile(report: Report): Blob {
  return new Blob([reportPage(report)], { type: 'text/html;charset=utf-8' });
}
