import { Button } from '@fluentui/react-components';
import { useTexts } from './Language.tsx';
import { Notice } from './Notice.tsx';

/** What became of a save, as far as the server has said, and the way to take it back. */
export function SavedNotice({
  kind,
  mergedWith,
  undo,
}: {
  readonly kind: 'saved' | 'undone' | 'kept' | 'uncertain';
  /** Who had changed another part of the row meanwhile. */
  readonly mergedWith?: string | undefined;
  readonly undo?: (() => void) | undefined;
}) {
  const { scorecardPage, outbox } = useTexts();
  const stopped = kind === 'kept' || kind === 'uncertain';
  return (
    <Notice tone={stopped ? 'warning' : 'success'} {...(kind === 'kept' ? { title: outbox.kept.title } : {})}>
      <span>
        {kind === 'saved' && scorecardPage.saved}
        {kind === 'undone' && outbox.undone}
        {kind === 'kept' && outbox.kept.text}
        {kind === 'uncertain' && outbox.state.uncertain}
      </span>
      {mergedWith !== undefined && <span>{outbox.merged(mergedWith)}</span>}
      {undo && (
        <Button size="small" onClick={undo}>
          {outbox.undo}
        </Button>
      )}
    </Notice>
  );
}
