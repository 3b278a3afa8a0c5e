import {
  FluentProvider,
  makeStaticStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Host, Theme } from '../teams/host.ts';
import type { Language } from '../text/texts.ts';
import { usePaperStyles } from '../ui/paperStyles.ts';

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const satisfies Record<
  Theme,
  object
>;

/** The written language for a host's locale: nynorsk and English when it says so, else bokmål. */
export function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().split('-')[0];
  return primary === 'nn' || primary === 'en' ? primary : 'nb';
}

/** Theme around everything, and the language within; both follow the host. Before there is a host they follow the browser. */
export function ThemeShell({
  host,
  children,
}: {
  readonly host: Host | undefined;
  readonly children: (language: Language) => ReactNode;
}) {
  usePageStyles();
  usePaperStyles();
  const [newTheme, setNewTheme] = useState<Theme>();
  const theme = newTheme ?? host?.context.theme ?? 'default'; // the host comes after the first picture
  const language = languageOf(host?.context.locale ?? navigator.language);
  useEffect(() => host?.onTheme(setNewTheme), [host]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themes[theme]} style={{ minHeight: '100vh', colorScheme: theme === 'default' ? 'light' : 'dark' }}>
      {children(language)}
    </FluentProvider>
  );
}

const usePageStyles = makeStaticStyles({ 'html, body': { margin: 0 } });
