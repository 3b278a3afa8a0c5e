import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import { usePostStatus } from '../../commands/usePostStatus.ts';
import { prepareStatus } from '../../commands/prepareStatus.ts';
import type { Channel } from '../../domain/channel.ts';
import type { Period } from '../../domain/period.ts';
import type { Unit } from '../../domain/unit.ts';
import { refusalOf } from '../../queries/refusalOf.ts';
import { useServices } from '../../queries/services.ts';
import type { UnitPage } from '../../queries/unitPage.ts';
import { textsOf } from '../../text/texts.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { RefusalNotice } from '../../ui/RefusalNotice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ChannelChoice } from './ChannelChoice.tsx';
import { EarlierShares } from './EarlierShares.tsx';
import { PostedNotice } from './PostedNotice.tsx';
import { statusContent } from './statusContent.ts';

const CardPreview = lazy(async () => ({ default: (await import('./CardPreview.tsx')).CardPreview }));

/** Posts the unit's status in a channel, in the person's own name: what is previewed is what is sent. */
export function SharePage({
  page,
  unit,
  period,
}: {
  readonly page: UnitPage;
  readonly unit: Unit;
  readonly period: Period | undefined;
}) {
  const styles = useStyles();
  const { share } = useTexts();
  const services = useServices();
  const [ownWords, setOwnWords] = useState('');
  const [channel, setChannel] = useState<Channel | undefined>();
  const [attachmentId] = useState(() => services.newId());
  const post = usePostStatus(unit.code);
  const day = services.now().toISOString().slice(0, 10);
  const url = services.linkTo({ unit: unit.code, section: 'malekort', row: undefined });
  const content = useMemo(
    () =>
      period === undefined ? undefined : statusContent({ page, unit, period, ownWords, url, day }, textsOf(unit.languageForm)),
    [page, unit, period, ownWords, url, day],
  );
  const prepared = useMemo(() => content && prepareStatus(content, attachmentId), [content, attachmentId]);
  if (content === undefined || period === undefined || prepared === undefined) return <EmptyNote {...share.nothingToShare} />;
  const send = () => {
    if (channel === undefined || prepared.kind !== 'ready' || post.isPending) return;
    post.mutate({ unitCode: unit.code, period, channel, status: prepared.status });
  };
  return (
    <div className={styles.page}>
      <section className={styles.choices}>
        <h2 className={styles.title}>{share.title}</h2>
        <p className={styles.intro}>{share.intro}</p>
        <Field
          label={share.ownWords}
          hint={share.ownWordsHint}
          {...(prepared.kind === 'tooLong' ? { validationState: 'error' as const, validationMessage: share.tooLong } : {})}
        >
          <Textarea value={ownWords} onChange={(_, { value }) => setOwnWords(value)} rows={4} resize="vertical" />
        </Field>
        <Suspense fallback={<Skeleton rows={2} waiting={share.loadingChannels} />}>
          <ChannelChoice chosen={channel} onChoose={setChannel} />
        </Suspense>
        <Button
          appearance="primary"
          className={styles.send}
          disabledFocusable={channel === undefined || prepared.kind !== 'ready' || post.isPending}
          onClick={send}
        >
          {post.isPending ? share.posting : share.post}
        </Button>
        {post.data && channel && <PostedNotice outcome={post.data} channel={channel} />}
        <RefusalNotice refusal={post.error === null ? undefined : refusalOf(post.error)} />
        <Suspense fallback={null}>
          <EarlierShares unitCode={unit.code} />
        </Suspense>
      </section>
      <section aria-label={share.preview} className={styles.preview}>
        <h2 className={styles.title}>{share.preview}</h2>
        <p className={styles.intro}>{share.previewNote}</p>
        {prepared.kind === 'ready' && (
          <Suspense fallback={<Skeleton rows={6} waiting={share.preview} />}>
            <CardPreview card={prepared.status.card} />
          </Suspense>
        )}
      </section>
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXXL,
    '@media (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  choices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  send: { alignSelf: 'flex-start' },
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
