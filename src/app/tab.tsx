import { createRoot } from 'react-dom/client';
import { waitingForSignIn } from '../text/startTexts.ts';
import { FrameSkeleton } from '../ui/FrameSkeleton.tsx';
import { ThemeShell } from './ThemeShell.tsx';

const root = createRoot(document.querySelector('#root')!, { onCaughtError: () => undefined }); // the boundary shows it, with details to copy

/** Starts the tab: the frame at once; the host, the configuration and the product come meanwhile, each in a chunk of its own. */
async function start() {
  const loadingProduct = import('./Product.tsx');
  const loadingStart = import('./startTab.tsx');
  root.render(<ThemeShell host={undefined}>{(language) => <FrameSkeleton waiting={waitingForSignIn[language]} />}</ThemeShell>);
  const { startTab } = await loadingStart;
  await startTab(root, loadingProduct);
}

void start();
