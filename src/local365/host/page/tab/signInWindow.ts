/** Opens a page of the app's in a window and waits for its `notifySuccess` or `notifyFailure` (`authentication.authenticate`). */
export function signInWindow(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const opened = window.open(url, 'signIn', 'popup,width=600,height=535');
    if (opened === null) return reject(new Error('FailedToOpenWindow'));
    const origin = new URL(url).origin;
    const answer = ({
      source,
      origin: from,
      data,
    }: MessageEvent<{ id?: number; func?: string; args?: unknown[]; uuidAsString?: string }>) => {
      if (source !== opened || from !== origin) return;
      const { id, func, args = [], uuidAsString } = data;
      const reply = (content: readonly unknown[]) => opened.postMessage({ id, uuidAsString, args: content }, origin);
      if (func === 'initialize') reply(['authentication', 'web', '2.0.1', JSON.stringify({ apiVersion: 4, supports: {} })]);
      if (func === 'authentication.authenticate.success') end(() => resolve(String(args[0] ?? '')));
      if (func === 'authentication.authenticate.failure') end(() => reject(new Error(String(args[0] ?? 'CancelledByUser'))));
    };
    const closed = setInterval(() => opened.closed && end(() => reject(new Error('CancelledByUser'))), 500);
    const end = (tell: () => void) => {
      clearInterval(closed);
      window.removeEventListener('message', answer);
      tell();
    };
    window.addEventListener('message', answer);
  });
}
