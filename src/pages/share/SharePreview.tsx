import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../../ui/Language.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { Prepared } from './preparedFor.ts';

const CardPreview = lazy(async () => ({ default: (await import('./CardPreview.tsx')).CardPreview }));

/** What each channel will see: what is shown is what is sent. */
export function SharePreview({ shown }: { readonly shown: readonly Prepared[] }) {
  const styles = useStyles();
  const { share } = useTexts();
  const [place, setPlace] = useState('');
  const one = shown.find(({ channel }) => channel?.id === place) ?? shown[0];
  return (
    <section aria-label={share.preview} className={styles.preview}>
      <h2 className={styles.title}>{share.preview}</h2>
      <p className={styles.intro}>{share.previewNote}</p>
      {shown.length > 1 && (
        <label className={styles.which}>
          {share.previewIn}
          <Select value={one?.channel?.id ?? ''} onChange={(_, { value }) => setPlace(value)}>
            {shown.map(({ channel }) => (
              <option key={channel?.id} value={channel?.id}>
                {channel?.teamName} › {channel?.name}
              </option>
            ))}
          </Select>
        </label>
      )}
      {one?.preparation.kind === 'ready' && (
        <Suspense fallback={<Skeleton rows={6} waiting={share.preview} />}>
          <CardPreview card={one.preparation.status.card} />
        </Suspense>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  which: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
