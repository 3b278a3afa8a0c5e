import type { Report } from '../domain/report.ts';
import { reportHtml } from '../wire/reportHtml.ts';
import { reportText } from '../wire/reportText.ts';

/**
 * Puts a report on the clipboard, as HTML and as plain text. A frame may not touch the clipboard without its host's leave; then it is
 * copied the old way, which a click is leave enough for.
 */
export async function copyReport(report: Report): Promise<void> {
  const [html, plain] = [reportHtml(report), reportText(report)];
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
  } catch (refused) {
    if (!copiedByCommand(html, plain)) throw refused;
  }
}

function copiedByCommand(html: string, plain: string): boolean {
  let told = false;
  const tell = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    told = true;
  };
  document.addEventListener('copy', tell, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', tell);
  return done && told;
}
