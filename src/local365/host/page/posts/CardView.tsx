import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { AdaptiveCard, HostConfig, OpenUrlAction } from 'adaptivecards';
import { useEffect, useRef, useState } from 'react';
import { useHost } from '../frame/HostContext.ts';
import { cardLook } from './cardLook.ts';
import { cardMarkdown } from './cardMarkdown.ts';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardMarkdown(text);
  result.didProcess = true;
};

/** A posted card, drawn by Microsoft's own renderer in the host's theme. Its links are opened as Teams opens them. */
export function CardView({ content }: { readonly content: string }) {
  const { words, choice, openLink } = useHost();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const [unreadable, setUnreadable] = useState(false);
  useEffect(() => {
    try {
      const card = new AdaptiveCard();
      card.hostConfig = new HostConfig(cardLook(choice.theme));
      card.onExecuteAction = (action) => {
        if (action instanceof OpenUrlAction && action.url !== undefined) void openLink(action.url);
      };
      card.onAnchorClicked = (_, anchor) => {
        void openLink(anchor.href);
        return true;
      };
      card.parse(JSON.parse(content));
      const drawn = card.render();
      place.current?.replaceChildren(...(drawn === undefined ? [] : [drawn]));
      setUnreadable(drawn === undefined);
    } catch {
      setUnreadable(true);
    }
  }, [content, choice.theme, openLink]);
  return (
    <>
      {unreadable && (
        <MessageBar intent="error">
          <MessageBarBody>{words.cardUnreadable}</MessageBarBody>
        </MessageBar>
      )}
      <div ref={place} className={styles.card} data-card />
    </>
  );
}

const useStyles = makeStyles({
  card: {
    maxWidth: '640px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    '&:empty': { display: 'none' },
    '& .ac-actionSet': { flexWrap: 'wrap', rowGap: tokens.spacingVerticalS },
    '& .ac-pushButton, & .ac-pushButton > *': { whiteSpace: 'normal !important', textAlign: 'start' },
    '& .ac-pushButton': {
      font: 'inherit',
      fontWeight: tokens.fontWeightSemibold,
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
      cursor: 'pointer',
      ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    },
    '& .ac-pushButton.style-positive': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
      border: `1px solid ${tokens.colorTransparentStroke}`,
    },
    '& .ac-anchor': { color: tokens.colorBrandForegroundLink },
  },
});
