import { useState } from 'react';
import { copyReport } from '../../commands/copyReport.ts';
import { makeSheetFile } from '../../commands/makeSheetFile.ts';
import { makeWordFile } from '../../commands/makeWordFile.ts';
import { reportFile } from '../../commands/reportFile.ts';
import { saveFile } from '../../commands/saveFile.ts';
import { fileNameOf } from '../../domain/fileName.ts';
import type { Report } from '../../domain/report.ts';
import type { Texts } from '../../text/texts.ts';
import type { ReportBasis } from './reportBasis.ts';
import { reportSheet, workbookSheets, type ReportSheetName } from './reportSheets.ts';

/** How far an export has come, and how the last one ended. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly file: string; readonly rows: number }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'copied' }
  | { readonly kind: 'failed' };

/** What a report is exported from, with the words of its own language. */
export type Exported = { readonly basis: ReportBasis; readonly report: Report; readonly texts: Texts };

/** The forms a report can leave in, one at a time. */
export function useExport({ basis, report, texts }: Exported) {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const words = [report.title];
  const note = { title: report.title, footer: [report.title, report.notes[0]].join('. ') };

  const save = async (file: string, make: (onProgress: (rows: number) => void) => Promise<Blob>) => {
    setState({ kind: 'making', file, rows: 0 });
    try {
      saveFile(await make((rows) => setState({ kind: 'making', file, rows })), file);
      setState({ kind: 'saved', file });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return {
    state,
    word: () => save(fileNameOf(words, 'docx'), () => makeWordFile(report)),
    html: () => save(fileNameOf(words, 'html'), () => Promise.resolve(reportFile(report))),
    excel: () =>
      save(fileNameOf(words, 'xlsx'), (onProgress) =>
        makeSheetFile({ form: 'xlsx', note, sheets: workbookSheets(basis, report, texts), onProgress }),
      ),
    csv: (name: ReportSheetName) => {
      const sheet = reportSheet(name, basis, texts);
      return save(fileNameOf([...words, sheet.name], 'csv'), (onProgress) =>
        makeSheetFile({ form: 'csv', note, sheets: [sheet], onProgress }),
      );
    },
    copy: () =>
      copyReport(report).then(
        () => setState({ kind: 'copied' }),
        () => setState({ kind: 'failed' }),
      ),
  };
}
