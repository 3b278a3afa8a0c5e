import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from '../choice/choice.ts';

/** Fluent's own Teams themes. */
export const hostTheme: Readonly<Record<ThemeName, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** What a tab is told the theme is called. */
export const tabTheme: Readonly<Record<ThemeName, string>> = { light: 'default', dark: 'dark', contrast: 'contrast' };
