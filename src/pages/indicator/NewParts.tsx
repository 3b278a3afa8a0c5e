import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { parseNumber } from '../../domain/numberText.ts';
import type { PartEntry } from '../../domain/partsDraft.ts';
import { useTexts } from '../../ui/Language.tsx';
import { newEntries } from './partEntries.ts';

/** Which evaluation it is, where the indicator has no parts yet: one of the known, or one with parts and a scale of its own. */
export function NewParts({ onChoose }: { readonly onChoose: (entries: readonly PartEntry[]) => void }) {
  const styles = useStyles();
  const { partForm, scorecardPage } = useTexts();
  const [kind, setKind] = useState('');
  const [own, setOwn] = useState({ names: '', least: '0', most: '100' });
  const change = (part: Partial<typeof own>) => {
    const next = { ...own, ...part };
    setOwn(next);
    const [least, most] = [parseNumber(next.least.trim(), true), parseNumber(next.most.trim(), true)];
    const scale = least === undefined || most === undefined || most <= least ? undefined : { least, most };
    onChoose(newEntries(next.names.split('\n'), scale));
  };
  return (
    <div className={styles.new}>
      <Field label={partForm.kind}>
        <Select
          value={kind}
          onChange={(_, { value }) => {
            setKind(value);
            const known = partForm.known.find(({ name }) => name === value);
            onChoose(known === undefined ? [] : newEntries(known.parts, known));
          }}
        >
          <option value="">{scorecardPage.choose}</option>
          {partForm.known.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
          <option value="own">{partForm.ownKind}</option>
        </Select>
      </Field>
      {kind === 'own' && (
        <>
          <Field label={partForm.ownNames} hint={partForm.ownNamesHint}>
            <Textarea value={own.names} rows={4} resize="vertical" onChange={(_, { value }) => change({ names: value })} />
          </Field>
          <div className={styles.scale}>
            <Field label={partForm.least}>
              <Input value={own.least} inputMode="decimal" onChange={(_, { value }) => change({ least: value })} />
            </Field>
            <Field label={partForm.most}>
              <Input value={own.most} inputMode="decimal" onChange={(_, { value }) => change({ most: value })} />
            </Field>
          </div>
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  new: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '480px' },
  scale: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});
