import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { StatusContent } from '../../commands/prepareStatus.ts';
import { usePostToChannels } from '../../commands/usePostToChannels.ts';
import type { Channel } from '../../domain/channel.ts';
import type { Period } from '../../domain/period.ts';
import type { Person } from '../../domain/person.ts';
import type { ShareKind } from '../../domain/share.ts';
import { channelsLeft } from '../../domain/unfinishedShare.ts';
import type { Unit } from '../../domain/unit.ts';
import { useChannels } from '../../queries/channels.ts';
import { useServices } from '../../queries/services.ts';
import { useShares } from '../../queries/shares.ts';
import type { Texts } from '../../text/texts.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useTexts } from '../../ui/Language.tsx';
import { ChannelChoice } from './ChannelChoice.tsx';
import { EarlierShares } from './EarlierShares.tsx';
import { NotifyConcerned, type ConcernsIn, type SharedUpdate } from './NotifyConcerned.tsx';
import { PostProgressList } from './PostProgressList.tsx';
import { preparedFor } from './preparedFor.ts';
import { SharePreview } from './SharePreview.tsx';
import type { ShareParts } from './shareParts.ts';
import { UnfinishedNotice } from './UnfinishedNotice.tsx';
import { useShareDraft } from './useShareDraft.ts';
import { usualChannels } from './usualChannels.ts';
import { WordsFields } from './WordsFields.tsx';

/** What to say and where, beside what each channel will see; then how each has come along. */
export function ShareForm({
  unit,
  period,
  kind,
  kindChoice,
  people,
  concernsIn,
  contentOf,
}: {
  readonly unit: Unit;
  readonly period: Period;
  readonly kind: ShareKind;
  readonly kindChoice: ReactNode;
  readonly people: readonly Person[];
  readonly concernsIn: ConcernsIn;
  readonly contentOf: (parts: ShareParts, texts: Texts) => StatusContent | undefined;
}) {
  const styles = useStyles();
  const { share } = useTexts();
  const { now, newId, linkTo, person } = useServices();
  const { shares } = useShares(unit.code);
  const { channels } = useChannels();
  const { draft: words, change, settle } = useShareDraft(unit, period, kind, people);
  const [usual] = useState(() => usualChannels(channels, shares, kind));
  const chosen = words.channels === undefined ? usual : channels.filter(({ id }) => words.channels?.includes(id));
  const [attachmentId] = useState(newId);
  const [shared, setShared] = useState<SharedUpdate>();
  const { post, posting, progress } = usePostToChannels(unit.code, kind, settle);
  const base = {
    ...{ unit, period, words },
    linkTo,
    day: now().toISOString().slice(0, 10),
  };
  const shown = preparedFor(chosen.length > 0 ? chosen : [undefined], { base, kind, shares, attachmentId, contentOf });
  if (shown.length === 0) return <EmptyNote {...share.nothingToShare} />;
  const tooLong = shown.some(({ preparation }) => preparation.kind === 'tooLong');
  const send = (only: readonly Channel[] = chosen) => {
    if (posting) return;
    const posts = shown.flatMap(({ channel, preparation }) =>
      channel === undefined || preparation.kind !== 'ready' || !only.includes(channel)
        ? []
        : [{ unitCode: unit.code, period, channel, status: preparation.status }],
    );
    const title = posts[0]?.status.content.title;
    if (title !== undefined) setShared({ ...words, title });
    change({ channels: chosen.map(({ id }) => id), begunAt: words.begunAt ?? now().toISOString() });
    post(posts);
  };
  const reached = !posting && [...progress.values()].some((step) => step.kind === 'sent');
  const { begunAt } = words;
  const left =
    begunAt === undefined
      ? []
      : channelsLeft(words.channels ?? [], shares, { unitCode: unit.code, period, kind, person, begunAt });
  return (
    <div className={styles.page}>
      <section className={styles.choices}>
        <h2 className={styles.title}>{share.title}</h2>
        <p className={styles.intro}>{share.intro}</p>
        {begunAt !== undefined && !posting && (
          <UnfinishedNotice
            begunAt={begunAt}
            left={left.length}
            total={chosen.length}
            onGoOn={() => send(chosen.filter(({ id }) => left.includes(id)))}
            onLeave={settle}
          />
        )}
        {kindChoice}
        <WordsFields words={words} onChange={change} kind={kind} people={people} tooLong={tooLong} />
        <ChannelChoice chosen={chosen} onChoose={(next) => change({ channels: next.map(({ id }) => id) })} quiet={shown} />
        <Button
          appearance="primary"
          className={styles.send}
          disabledFocusable={chosen.length === 0 || tooLong || posting}
          onClick={() => send()}
        >
          {posting ? share.posting : share.postIn(chosen.length)}
        </Button>
        <PostProgressList channels={channels} progress={progress} />
        <NotifyConcerned update={reached ? shared : undefined} concernsIn={concernsIn} />
        <EarlierShares unitCode={unit.code} />
      </section>
      <SharePreview shown={shown} />
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
});
