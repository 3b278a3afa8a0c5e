/** Tells a person's other tabs that what is kept has changed, and hears it from them. */
export type OtherTabs = { readonly tell: () => void; readonly hear: (changed: () => void) => void; readonly close: () => void };

/** The other tabs of one person, by the browser's broadcast channel; where there is none, nothing is heard until the page is opened anew. */
export function otherTabs(name: string): OtherTabs {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`malekort ${name}`);
  return {
    tell: () => channel?.postMessage('changed'),
    hear: (changed) => channel?.addEventListener('message', changed),
    close: () => channel?.close(),
  };
}
