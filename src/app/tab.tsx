import { createRoot } from 'react-dom/client';
import { FrameSkeleton } from '../ui/FrameSkeleton.tsx';
import { useTexts } from '../ui/Language.tsx';
import { Shell } from './Shell.tsx';

const root = createRoot(document.querySelector('#root')!, { onCaughtError: () => undefined }); // the boundary shows it, with details to copy

function Waiting() {
  return <FrameSkeleton waiting={useTexts().frame.waitingForSignIn} />;
}

/** Starts the tab: the frame at once; the host, the configuration and the product come meanwhile, each in a chunk of its own. */
async function start() {
  const loadingProduct = import('./Product.tsx');
  const loadingStart = import('./startTab.tsx');
  root.render(
    <Shell host={undefined}>
      <Waiting />
    </Shell>,
  );
  const { startTab } = await loadingStart;
  await startTab(root, loadingProduct);
}

void start();
