import { Combobox, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { searchable } from '../domain/searchable.ts';
import type { Person } from '../domain/person.ts';
import { useTexts } from './Language.tsx';

const nobodyKey = 'nobody';

/** Choosing a person by typing: those already named first, then those the directory has of the name. Only a choice from the list changes anything. */
export function PersonPicker({
  label,
  chosen,
  known,
  found,
  nobody,
  size,
  onSearch,
  onChoose,
}: {
  /** Where no field around it names it. */
  readonly label?: string;
  readonly chosen: Person | undefined;
  readonly known: readonly Person[];
  /** What the directory has answered of what was typed. */
  readonly found: readonly Person[];
  /** What choosing nobody is called. */
  readonly nobody: string;
  readonly size?: 'small' | 'medium';
  readonly onSearch: (typed: string) => void;
  readonly onChoose: (person: Person | undefined) => void;
}) {
  const styles = useStyles();
  const { measureEdit } = useTexts();
  const [typed, setTyped] = useState<string>();
  const type = (text: string | undefined) => {
    setTyped(text);
    onSearch(text ?? '');
  };
  const wanted = searchable(typed ?? '');
  const named = known.filter(({ name }) => searchable(name).includes(wanted));
  const others = typed === undefined ? [] : found.filter(({ id }) => !known.some((each) => each.id === id));
  const all = [...named, ...others];
  return (
    <Combobox
      className={styles.picker}
      listbox={{ className: styles.list }}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(size === undefined ? {} : { size })}
      placeholder={measureEdit.findPerson}
      value={typed ?? chosen?.name ?? ''}
      selectedOptions={[chosen?.id ?? nobodyKey]}
      onChange={({ target }) => type(target.value)}
      onBlur={() => type(undefined)}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue === undefined) return;
        onChoose(all.find(({ id }) => id === optionValue));
        type(undefined);
      }}
    >
      {wanted === '' && <Option value={nobodyKey}>{nobody}</Option>}
      {all.map(({ id, name }) => (
        <Option key={id} value={id}>
          {name}
        </Option>
      ))}
    </Combobox>
  );
}

const useStyles = makeStyles({
  picker: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  list: { maxHeight: '280px', overflowY: 'auto' },
});
