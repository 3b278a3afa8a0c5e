import type { ThemeName } from '../choice/choice.ts';
import { hostTheme } from '../frame/hostTheme.ts';

/** Teams' host config for Adaptive Cards: spaces, type sizes and colours taken from the theme. */
export function cardLook(name: ThemeName) {
  const theme = hostTheme[name];
  const tone = (color: string, subtle = color) => ({ default: color, subtle });
  const foregroundColors = {
    default: tone(theme.colorNeutralForeground1, theme.colorNeutralForeground3),
    dark: tone(theme.colorNeutralForeground1, theme.colorNeutralForeground3),
    light: tone(theme.colorNeutralForeground3),
    accent: tone(theme.colorBrandForeground1),
    good: tone(theme.colorStatusSuccessForeground1),
    warning: tone(theme.colorStatusWarningForeground3),
    attention: tone(theme.colorStatusDangerForeground1),
  };
  const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    supportsInteractivity: true,
    fontFamily: theme.fontFamilyBase,
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.colorNeutralStroke2 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: container(theme.colorNeutralBackground1),
      emphasis: container(theme.colorNeutralBackground3),
      good: container(theme.colorStatusSuccessBackground1),
      warning: container(theme.colorStatusWarningBackground1),
      attention: container(theme.colorStatusDangerBackground1),
      accent: container(theme.colorBrandBackground2),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 16 },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 200 },
      value: { wrap: true },
      spacing: 12,
    },
    textBlock: { headingLevel: 3 },
  };
}
