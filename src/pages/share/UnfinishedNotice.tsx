import { Button } from '@fluentui/react-components';
import { useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** A sharing that was cut off: how far it came, and the choice to go on with the rest or leave it. */
export function UnfinishedNotice({
  begunAt,
  left,
  total,
  onGoOn,
  onLeave,
}: {
  readonly begunAt: string;
  readonly left: number;
  readonly total: number;
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
}) {
  const { share, dates } = useTexts();
  return (
    <Notice tone="warning" title={share.unfinished.title(dates.moment(begunAt))}>
      {share.unfinished.text(left, total)}
      <div>
        {left > 0 && (
          <Button size="small" appearance="primary" onClick={onGoOn}>
            {share.unfinished.goOn(left)}
          </Button>
        )}{' '}
        <Button size="small" onClick={onLeave}>
          {share.unfinished.leave}
        </Button>
      </div>
    </Notice>
  );
}
