import fc from 'fast-check';
import { step, type Step } from './steps.ts';

const everything: Step = { kind: 'settle', picks: [], requests: 1_000_000 };
const edit = (who: number, where: number, word: 'new' | 'a'): Step => ({ kind: 'edit', who, where, part: 'text', word });

/**
 * Somebody writes, the write arrives and its answer does not; their tab may be closed; somebody else reads what came of it and may write on top;
 * then the first is back. Chance alone puts these in this order too seldom.
 */
const lostAnswer: fc.Arbitrary<readonly Step[]> = fc
  .record({
    who: fc.nat(3),
    other: fc.nat(3),
    where: fc.nat(2),
    word: fc.constantFrom('new', 'a'),
    closed: fc.boolean(),
    builtUpon: fc.boolean(),
    again: fc.boolean(),
  })
  .map(({ who, other, where, word, closed, builtUpon, again }) => [
    edit(who, where, word),
    { kind: 'cut', who },
    everything,
    ...(closed ? [{ kind: 'kill', who } as const] : []),
    { kind: 'look', who: other, where },
    everything,
    ...(builtUpon ? [edit(other, where, 'new'), everything] : []),
    ...(again ? [edit(who, where, 'new')] : []),
    { kind: 'online', who },
    everything,
  ]);

/** The same of a measure that is made or changed: the other may find it in the list while its author does not know that it is there. */
const lostMeasure: fc.Arbitrary<readonly Step[]> = fc
  .record({
    ...{ who: fc.nat(3), other: fc.nat(3), which: fc.nat(3), made: fc.boolean() },
    ...{ closed: fc.boolean(), builtUpon: fc.boolean(), again: fc.boolean() },
  })
  .map(({ who, other, which, made, closed, builtUpon, again }): readonly Step[] => {
    const change = (by: number): Step => ({ kind: 'editMeasure', who: by, which, part: 'title', word: 'new' });
    return [
      made ? { kind: 'make', who, word: 'new' } : change(who),
      { kind: 'cut', who },
      everything,
      ...(closed ? [{ kind: 'kill', who } as const] : []),
      { kind: 'lookAtMeasures', who: other },
      everything,
      ...(builtUpon ? [change(other), everything] : []),
      ...(again ? [change(who)] : []),
      { kind: 'online', who },
      everything,
    ];
  });

/** Up to 40 things that happen one after the other, and among them some that only mean something together. */
export const sequence: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.oneof(
      { weight: 30, arbitrary: step.map((each): readonly Step[] => [each]) },
      { weight: 1, arbitrary: lostAnswer },
      { weight: 1, arbitrary: lostMeasure },
    ),
    { minLength: 4, maxLength: 40, size: 'max' },
  )
  .map((parts) => parts.flat());
