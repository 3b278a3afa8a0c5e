import { Checkbox, Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import type { Person } from '../../domain/person.ts';
import type { ShareKind } from '../../domain/share.ts';
import type { Language } from '../../text/texts.ts';
import { useTexts } from '../../ui/Language.tsx';
import type { ShareWords } from './shareParts.ts';

/** The words of an update, and the language the rest of it is in. */
export type WordsChosen = ShareWords & { readonly language: Language };

/** The person's own part: how much to tell, in which language, their own words, decisions asked for, and whom to call by name. */
export function WordsFields({
  words,
  onChange,
  kind,
  people,
  tooLong,
}: {
  readonly words: WordsChosen;
  readonly onChange: (words: WordsChosen) => void;
  readonly kind: ShareKind;
  readonly people: readonly Person[];
  readonly tooLong: boolean;
}) {
  const { share } = useTexts();
  const change = (part: Partial<WordsChosen>) => onChange({ ...words, ...part });
  const called = new Set(words.mentions.map(({ id }) => id));
  return (
    <>
      <Field
        label={share.ownWords}
        hint={share.ownWordsHint}
        {...(tooLong ? { validationState: 'error' as const, validationMessage: share.tooLong } : {})}
      >
        <Textarea value={words.ownWords} onChange={(_, { value }) => change({ ownWords: value })} rows={4} resize="vertical" />
      </Field>
      {kind === 'summary' && (
        <Field label={share.asks} hint={share.asksHint}>
          <Textarea value={words.asks} onChange={(_, { value }) => change({ asks: value })} rows={2} resize="vertical" />
        </Field>
      )}
      <Field label={share.form}>
        <RadioGroup
          layout="horizontal"
          value={words.form}
          onChange={(_, { value }) => change({ form: value as ShareWords['form'] })}
        >
          <Radio value="whole" label={share.formOf.whole} />
          <Radio value="changes" label={share.formOf.changes} />
        </RadioGroup>
      </Field>
      <Field label={share.language}>
        <Select value={words.language} onChange={(_, { value }) => change({ language: value as Language })}>
          {(['nb', 'nn', 'en'] as const).map((each) => (
            <option key={each} value={each}>
              {share.languageOf[each]}
            </option>
          ))}
        </Select>
      </Field>
      {people.length > 0 && (
        <details>
          <summary>{share.mention(words.mentions.length)}</summary>
          <p>{share.mentionHint}</p>
          {people.map((person) => (
            <div key={person.id}>
              <Checkbox
                label={person.name}
                checked={called.has(person.id)}
                onChange={(_, { checked }) =>
                  change({
                    mentions:
                      checked === true ? [...words.mentions, person] : words.mentions.filter(({ id }) => id !== person.id),
                  })
                }
              />
            </div>
          ))}
        </details>
      )}
    </>
  );
}
