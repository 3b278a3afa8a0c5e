import { useState } from 'react';
import type { Person } from '../../domain/person.ts';
import { usePeopleNamed } from '../../queries/peopleNamed.ts';
import { useTexts } from '../../ui/Language.tsx';
import { PersonPicker } from '../../ui/PersonPicker.tsx';
import { useMeasureActions } from './measureActions.ts';

/** Choosing who answers for a measure: those named here, and anybody in the directory. Gives the id; empty is nobody. */
export function ChoosePerson({
  chosen,
  nobody,
  size,
  onChoose,
}: {
  readonly chosen: string;
  /** What choosing nobody is called, where it is not «Ingen». */
  readonly nobody?: string;
  readonly size?: 'small' | 'medium';
  readonly onChoose: (id: string) => void;
}) {
  const { measureEdit } = useTexts();
  const { people, meet } = useMeasureActions();
  const [typed, setTyped] = useState('');
  const found = usePeopleNamed(typed);
  const choose = (person: Person | undefined) => {
    if (person !== undefined) meet(person);
    onChoose(person?.id ?? '');
  };
  return (
    <PersonPicker
      chosen={people.find(({ id }) => id === chosen)}
      known={people}
      found={found}
      nobody={nobody ?? measureEdit.nobody}
      {...(size === undefined ? {} : { size })}
      onSearch={setTyped}
      onChoose={choose}
    />
  );
}
