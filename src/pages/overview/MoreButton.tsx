import { Button } from '@fluentui/react-components';
import { useTexts } from '../../ui/Language.tsx';

/** Shows the rest of a list that began with its most important lines, and takes it back. Nothing more, nothing shown. */
export function MoreButton({
  hidden,
  all,
  onToggle,
  className,
}: {
  readonly hidden: number;
  readonly all: boolean;
  readonly onToggle: () => void;
  readonly className: string;
}) {
  const { overview } = useTexts();
  return hidden <= 0 ? null : (
    <Button size="small" appearance="subtle" className={className} aria-expanded={all} onClick={onToggle}>
      {all ? overview.list.fewer : overview.list.more(hidden)}
    </Button>
  );
}
