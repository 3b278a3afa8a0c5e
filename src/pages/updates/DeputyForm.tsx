import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../../domain/person.ts';
import type { Deputy } from '../../domain/unit.ts';
import { usePeopleNamed } from '../../queries/peopleNamed.ts';
import { useServices } from '../../queries/services.ts';
import { useTexts } from '../../ui/Language.tsx';
import { PersonPicker } from '../../ui/PersonPicker.tsx';

/** Chooses who stands in for somebody and when: from today, and without an end, where nothing else is said. */
export function DeputyForm({
  owner,
  candidates,
  saving,
  onSet,
}: {
  readonly owner: Person;
  readonly candidates: readonly Person[];
  readonly saving: boolean;
  readonly onSet: (deputy: Deputy) => void;
}) {
  const styles = useStyles();
  const { ownership: words } = useTexts();
  const { now } = useServices();
  const [person, setPerson] = useState(candidates[0]);
  const [typed, setTyped] = useState('');
  const found = usePeopleNamed(typed);
  const [from, setFrom] = useState(() => now().toISOString().slice(0, 10));
  const [to, setTo] = useState('');
  const backwards = to !== '' && to < from;
  return (
    <form
      className={styles.form}
      aria-label={words.setDeputyFor(owner.name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (person && from !== '' && !backwards && !saving) onSet({ person, from, to: to === '' ? undefined : to });
      }}
    >
      <PersonPicker
        label={words.setDeputyFor(owner.name)}
        chosen={person}
        known={candidates}
        found={found.filter(({ id }) => id !== owner.id)}
        nobody={words.choose}
        onSearch={setTyped}
        onChoose={setPerson}
      />
      <Field label={words.from}>
        <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
      </Field>
      <Field label={words.to} {...(backwards ? { validationState: 'error', validationMessage: words.toBeforeFrom } : {})}>
        <Input type="date" value={to} onChange={(_, { value }) => setTo(value)} />
      </Field>
      <Button type="submit" disabledFocusable={saving || person === undefined || from === '' || backwards}>
        {words.setDeputy}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
});
