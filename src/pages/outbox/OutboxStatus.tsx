import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useEntries } from '../../commands/openDesk.ts';
import { useServices } from '../../queries/services.ts';
import { useTexts } from '../../ui/Language.tsx';
import { outboxView, type OutboxView } from './outboxView.ts';

/** What is on its way to the server, followed. */
export function useOutboxView(): OutboxView {
  const { now } = useServices();
  const [openedAt] = useState(() => now().toISOString());
  return outboxView(useEntries(), openedAt, useTexts());
}

/** One quiet line in the frame: whether everything is saved, and the way to what is not. */
export function OutboxStatus({
  view: { line, tone, items },
  open,
  onToggle,
}: {
  readonly view: OutboxView;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const styles = useStyles();
  const { outbox } = useTexts();
  return (
    <span className={styles.status}>
      <span role="status" className={mergeClasses(styles.line, styles[tone])}>
        {line}
      </span>
      {items.length > 0 && (
        <button type="button" className={styles.way} aria-expanded={open} onClick={onToggle}>
          {open ? outbox.hide : outbox.show}
        </button>
      )}
    </span>
  );
}

const useStyles = makeStyles({
  status: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '24px' },
  line: { ':not(:empty)::before': { content: '"●"', marginRight: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase100 } },
  quiet: { color: tokens.colorNeutralForeground3 },
  waiting: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  needsYou: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  way: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
