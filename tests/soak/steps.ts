import fc from 'fast-check';
import { reset, resetAfterwards, says, saysAfterwards, type NetworkFault } from '../commands/networkFaults.ts';
import type { InnerFault } from './innerFault.ts';
import { spoiledAfterwards } from './spoiledAfterwards.ts';

/** What may go wrong with one request on a line, by name. */
export const lineFaults: Readonly<Record<string, NetworkFault>> = {
  '429 with a time': says(429, 'tooManyRequests', { 'retry-after': '2' }),
  '429 with a long time': says(429, 'tooManyRequests', { 'retry-after': '60' }),
  '429 without': says(429, 'tooManyRequests'),
  '503 with a time': says(503, 'serviceNotAvailable', { 'retry-after': '2' }),
  '503 without': says(503, 'serviceNotAvailable'),
  '500 before': says(500),
  '500 after': saysAfterwards(500),
  '502 after': saysAfterwards(502),
  '504 before': says(504),
  '504 after': saysAfterwards(504),
  'reset before': reset,
  'reset after': resetAfterwards,
  '401': says(401, 'InvalidAuthenticationToken'),
  '403': says(403, 'accessDenied'),
  '404': says(404, 'itemNotFound'),
  '409': says(409, 'resourceModified'),
  '412': says(412, 'resourceModified'),
  '413': says(413),
  '423': says(423),
  truncated: spoiledAfterwards((text) => text.slice(0, text.length / 2)),
  'not JSON': spoiledAfterwards(() => '{"value":'),
  'a page instead': spoiledAfterwards(() => '<!DOCTYPE html><title>Sign in</title>', 'text/html'),
};

/** What may happen to one request of a batch, by name. */
export const innerFaults: Readonly<Record<string, InnerFault>> = {
  '429 with a time': { status: 429, after: false, seconds: 2 },
  '429 without': { status: 429, after: false },
  '503 with a time': { status: 503, after: false, seconds: 2 },
  '504 before': { status: 504, after: false },
  '504 after': { status: 504, after: true },
  '502 after': { status: 502, after: true },
  '403': { status: 403, after: false },
  '409': { status: 409, after: false },
  '412': { status: 412, after: false },
  '423': { status: 423, after: false },
  'no answer': { status: undefined, after: true },
};

/** One thing that happens. `who` and `where` are taken modulo how many there are. */
export type Step =
  | {
      readonly kind: 'edit';
      readonly who: number;
      readonly where: number;
      readonly part: 'text' | 'comment' | 'both';
      /** A word nobody has used, or one that others use too: then what stands there may stand there again. */
      readonly word: 'new' | 'a' | 'b';
    }
  /** A measure is made, or one of those the tab shows is changed; as with results, a word may be one that others use. */
  | { readonly kind: 'make'; readonly who: number; readonly word: 'new' | 'a' }
  | {
      readonly kind: 'editMeasure';
      readonly who: number;
      readonly which: number;
      readonly part: 'title' | 'why' | 'both';
      readonly word: 'new' | 'a' | 'b';
    }
  | { readonly kind: 'lookAtMeasures'; readonly who: number }
  | { readonly kind: 'look' | 'undo'; readonly who: number; readonly where: number }
  | { readonly kind: 'answer'; readonly who: number; readonly how: 'mine' | 'theirs' | 'retry' | 'discard' }
  /** Cut: the next write is carried out, and the network is gone before the answer, and with it the way to look the write up. */
  | { readonly kind: 'offline' | 'online' | 'ring' | 'kill' | 'cut'; readonly who: number }
  | { readonly kind: 'fault' | 'innerFault'; readonly who: number; readonly fault: string }
  | { readonly kind: 'touch'; readonly where: number }
  | { readonly kind: 'time'; readonly seconds: number }
  /** Requests are let through in an order of their own, all or a few; without it they wait, and the next thing happens meanwhile. */
  | { readonly kind: 'settle'; readonly picks: readonly number[]; readonly requests: number };

const who = fc.nat(3);
const where = fc.nat(2);

/** Anything that may happen, edits and settling most of all. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      who,
      where,
      part: fc.constantFrom('text', 'comment', 'both'),
      word: fc.constantFrom('new', 'new', 'a', 'b'),
    }),
  },
  {
    weight: 14,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      picks: fc.array(fc.nat(3), { maxLength: 6 }),
      requests: fc.constantFrom(0, 0, 1, 2, 1_000_000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('make' as const), who, word: fc.constantFrom('new', 'new', 'a') }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('editMeasure' as const),
      who,
      which: fc.nat(3),
      part: fc.constantFrom('title', 'why', 'both'),
      word: fc.constantFrom('new', 'new', 'a', 'b'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('lookAtMeasures' as const), who }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('look' as const), who, where }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), who, where }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      who,
      how: fc.constantFrom('mine', 'theirs', 'retry', 'discard'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('offline', 'online', 'ring', 'kill', 'cut'), who }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('fault' as const), who, fault: fc.constantFrom(...Object.keys(lineFaults)) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('innerFault' as const), who, fault: fc.constantFrom(...Object.keys(innerFaults)) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('touch' as const), where }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('time' as const), seconds: fc.constantFrom(1, 5, 61, 3600, 86_400) }) },
) as fc.Arbitrary<Step>;
