import { Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useQuickStyles } from './quickStyles.ts';

/** A cell with a day that is changed where it stands: pressed it becomes a field; Enter, or going on, says the day, and Escape takes it back. */
export function QuickDay({
  label,
  value,
  onChoose,
  walk,
  children,
}: {
  readonly label: string;
  /** ISO day. */
  readonly value: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
  readonly walk: string;
  readonly children: ReactNode;
}) {
  const styles = useQuickStyles();
  const [draft, setDraft] = useState<string>();
  const end = (keep: boolean) => {
    const day = draft === '' ? undefined : draft;
    setDraft(undefined);
    if (keep && draft !== undefined && day !== value) onChoose(day);
  };
  if (draft === undefined)
    return (
      <button type="button" className={styles.quick} data-walk={walk} aria-label={label} onClick={() => setDraft(value ?? '')}>
        {children}
      </button>
    );
  return (
    <Input
      type="date"
      size="small"
      autoFocus
      className={styles.field}
      aria-label={label}
      value={draft}
      onChange={(_, data) => setDraft(data.value)}
      onBlur={() => end(true)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') end(true);
        if (key === 'Escape') end(false);
      }}
    />
  );
}
