import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Person } from '../domain/person.ts';
import { peopleNamedPath } from '../graph/peoplePaths.ts';
import { peopleIn } from '../wire/ownerShapes.ts';
import { useServices, type Services } from './services.ts';

/** So few letters name too many. */
const fewest = 2;

/** The question for those in the directory whose name has words that begin so. Eight at most; only names and ids are asked for. */
export function peopleNamedQuery({ graph }: Services, words: string) {
  return queryOptions({
    queryKey: ['peopleNamed', words],
    staleTime: 300_000,
    enabled: words.length >= fewest,
    queryFn: async ({ signal }): Promise<readonly Person[]> =>
      peopleIn(await graph.get(peopleNamedPath(words), { eventual: true, signal })),
  });
}

const patience = 250;

/** People in the directory by what is typed, once the typing has paused; none until then, and none where the directory refuses. */
export function usePeopleNamed(typed: string): readonly Person[] {
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), patience);
    return () => clearTimeout(timer);
  }, [typed]);
  return useQuery(peopleNamedQuery(useServices(), words)).data ?? [];
}
