import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Channel } from '../../domain/channel.ts';
import { useChannels } from '../../queries/channels.ts';
import { useRefusalWords, useTexts } from '../../ui/Language.tsx';
import { Notice } from '../../ui/Notice.tsx';

const plain = (text: string) => text.toLocaleLowerCase('nb').normalize('NFC');

/** The channels the person may post in, by team; a search field when there are many. */
export function ChannelChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: Channel | undefined;
  readonly onChoose: (channel: Channel) => void;
}) {
  const styles = useStyles();
  const { share } = useTexts();
  const wordsOf = useRefusalWords();
  const { channels, missing } = useChannels();
  const [sought, setSought] = useState('');
  const found = channels.filter(({ name, teamName }) => plain(`${teamName} ${name}`).includes(plain(sought.trim())));
  if (channels.length === 0 && missing.length === 0) return <Notice>{share.noChannels}</Notice>;
  return (
    <div className={styles.choice}>
      {missing.map(({ team, refusal }) => (
        <Notice key={team} tone="warning">
          {team}: {wordsOf(refusal).why}
        </Notice>
      ))}
      {channels.length > 6 && (
        <Field label={share.searchChannel}>
          <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
        </Field>
      )}
      <Field label={share.chooseChannel}>
        <RadioGroup
          value={chosen?.id ?? ''}
          onChange={(_, { value }) => {
            const channel = channels.find(({ id }) => id === value);
            if (channel) onChoose(channel);
          }}
        >
          {found.map(({ id, name, teamName }) => (
            <Radio key={id} value={id} label={`${teamName} › ${name}`} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});
