import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useServices } from '../../queries/services.ts';
import type { Texts } from '../../text/texts.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { PrintedReport } from './PrintedReport.tsx';
import { ReportPaper } from './ReportPaper.tsx';
import { isEmptyBasis, type ReportBasis } from './reportBasis.ts';
import { reportView } from './reportView.ts';

/** A report in all its forms: the buttons that take it along, how it will look, and the same on paper. */
export function ReportForms({ basis, texts }: { readonly basis: ReportBasis; readonly texts: Texts }) {
  const styles = useStyles();
  const { page } = useTexts().report;
  const day = useServices().now().toISOString().slice(0, 10);
  const report = useMemo(() => reportView(basis, day, texts), [basis, day, texts]);
  if (isEmptyBasis(basis)) return <EmptyNote {...page.none} />;
  return (
    <>
      <ExportButtons basis={basis} report={report} texts={texts} />
      <section aria-label={page.preview} className={styles.preview}>
        <ReportPaper report={report} />
      </section>
      <PrintedReport report={report} />
    </>
  );
}

const useStyles = makeStyles({
  preview: {
    padding: `${tokens.spacingVerticalXXL} clamp(${tokens.spacingHorizontalM}, 4vw, 48px)`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
});
