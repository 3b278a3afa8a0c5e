import type { ReactNode } from 'react';
import type { Host } from '../teams/host.ts';
import { textsOf } from '../text/texts.ts';
import { TextsContext } from '../ui/Language.tsx';
import { ThemeShell } from './ThemeShell.tsx';

/** Theme and words around everything; both follow the host. */
export function Shell({ host, children }: { readonly host: Host; readonly children: ReactNode }) {
  return <ThemeShell host={host}>{(language) => <TextsContext value={textsOf(language)}>{children}</TextsContext>}</ThemeShell>;
}
