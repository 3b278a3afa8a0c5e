import { AdaptiveCard, HostConfig } from 'adaptivecards';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

/** The card as Microsoft's own renderer draws it, in the theme's colours. Its links are shown and do not work here. */
export function CardPreview({ card }: { readonly card: object }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const adaptive = new AdaptiveCard();
    adaptive.hostConfig = new HostConfig({
      fontFamily: 'inherit',
      actions: { actionsOrientation: 'vertical', actionAlignment: 'left', buttonSpacing: 8 }, // long ones stand whole
      containerStyles: {
        default: {
          backgroundColor: 'transparent',
          foregroundColors: {
            default: { default: 'var(--card-text)', subtle: 'var(--card-quiet)' },
            good: { default: 'var(--card-good)', subtle: 'var(--card-good)' },
            warning: { default: 'var(--card-warning)', subtle: 'var(--card-warning)' },
            attention: { default: 'var(--card-attention)', subtle: 'var(--card-attention)' },
          },
        },
      },
    });
    adaptive.parse(card);
    const drawn = adaptive.render();
    place.current?.replaceChildren(...(drawn ? [drawn] : []));
  }, [card]);
  return <div ref={place} className={styles.card} data-testid="card-preview" />;
}

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    overflowWrap: 'anywhere',
    '& .ac-pushButton, & .ac-pushButton > *': { whiteSpace: 'normal !important' },
    '& .ac-pushButton': {
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      font: 'inherit',
      fontWeight: tokens.fontWeightSemibold,
      textAlign: 'start',
    },
    '--card-text': tokens.colorNeutralForeground1,
    '--card-quiet': tokens.colorNeutralForeground2,
    '--card-good': tokens.colorStatusSuccessForeground1,
    '--card-warning': tokens.colorStatusWarningForeground3,
    '--card-attention': tokens.colorStatusDangerForeground1,
  },
});
