import { makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { createPortal } from 'react-dom';
import type { Report } from '../../domain/report.ts';
import { ReportPaper } from './ReportPaper.tsx';

/**
 * The report as it is printed: alone on the paper, black on white whatever the screen's theme, beside the page and not in it, so that
 * no part of the frame is printed with it.
 */
export function PrintedReport({ report }: { readonly report: Report }) {
  usePaper();
  const styles = useStyles();
  return createPortal(
    <div className={styles.paper} data-paper="report" aria-hidden="true">
      <ReportPaper report={report} printed />
    </div>,
    document.body,
  );
}

const usePaper = makeStaticStyles([
  '@page { size: A4; margin: 16mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }',
  '@media print { body:has(> [data-paper]) > #root { display: none; } body { background: #fff; } }',
]);

const useStyles = makeStyles({
  paper: {
    display: 'none',
    '@media print': {
      display: 'block',
      color: '#000',
      fontFamily: "'Segoe UI', Arial, sans-serif",
      fontSize: '10pt',
      lineHeight: 1.4,
    },
  },
});
