import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagePace, nextTurn, noTurns } from '../../src/domain/pace.ts';

const asked = fc.array(fc.record({ kind: fc.constantFrom('a', 'b', 'c'), after: fc.nat(900) }), { minLength: 1, maxLength: 60 });

test('never more than four a second, nor more than one in a channel, and never later than that asks for (seed 2026)', () => {
  fc.assert(
    fc.property(asked, (requests) => {
      let [turns, now] = [noTurns, 0];
      const given: { readonly kind: string; readonly at: number; readonly asked: number }[] = [];
      for (const { kind, after } of requests) {
        now += after;
        const next = nextTurn(turns, kind, now, messagePace);
        turns = next.turns;
        given.push({ kind, at: next.at, asked: now });
      }
      for (const [index, { kind, at, asked: when }] of given.entries()) {
        const before = given.slice(0, index);
        const bounds = [
          when,
          ...before.map((each) => each.at + 250),
          ...before.filter((each) => each.kind === kind).map((each) => each.at + 1_000),
        ];
        expect(at).toBe(Math.max(...bounds));
      }
    }),
    { seed: 2026 },
  );
});
