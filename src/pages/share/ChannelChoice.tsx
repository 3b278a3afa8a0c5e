import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Channel } from '../../domain/channel.ts';
import { searchable } from '../../domain/searchable.ts';
import { useChannels } from '../../queries/channels.ts';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Prepared } from './preparedFor.ts';

/** More channels than this are searched among. */
const manyChannels = 6;

/** The channels the person may post in, by team. One that has been told all of it already says so. */
export function ChannelChoice({
  chosen,
  onChoose,
  quiet,
}: {
  readonly chosen: readonly Channel[];
  readonly onChoose: (channels: readonly Channel[]) => void;
  readonly quiet: readonly Prepared[];
}) {
  const styles = useStyles();
  const { share, status, dates } = useTexts();
  const wordsOf = useRefusalWords();
  const { channels, missing } = useChannels();
  const [sought, setSought] = useState('');
  const ids = new Set(chosen.map(({ id }) => id));
  const found = channels.filter(
    ({ id, name, teamName }) => ids.has(id) || searchable(`${teamName} ${name}`).includes(searchable(sought)),
  );
  if (channels.length === 0 && missing.length === 0) return <Notice>{share.noChannels}</Notice>;
  return (
    <div className={styles.choice}>
      {missing.map(({ team, refusal }) => (
        <Notice key={team} tone="warning">
          {team}: {wordsOf(refusal).why}
        </Notice>
      ))}
      {channels.length > manyChannels && (
        <Field label={share.searchChannel}>
          <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
        </Field>
      )}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{share.chooseChannel}</legend>
        {found.map((channel) => {
          const since = quiet.find((each) => each.channel?.id === channel.id)?.nothingNewSince;
          return (
            <div key={channel.id}>
              <Checkbox
                label={`${channel.teamName} › ${channel.name}`}
                checked={ids.has(channel.id)}
                onChange={(_, { checked }) =>
                  onChoose(checked === true ? [...chosen, channel] : chosen.filter(({ id }) => id !== channel.id))
                }
              />
              {since !== undefined && <span className={styles.quiet}>{status.nothingNew(dates.day(since))}</span>}
            </div>
          );
        })}
      </fieldset>
    </div>
  );
}

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
