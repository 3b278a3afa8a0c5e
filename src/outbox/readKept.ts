import * as z from 'zod/mini';
import type { Entry } from './entry.ts';
import type { KeptDraft } from './keep.ts';

const text = z.string();
const result = z.looseObject({ stored: z.object({ itemId: text, version: text }), indicatorId: text, period: text, text });
const names = z.optional(z.object({ unit: z.optional(text), indicators: z.array(z.object({ id: text, name: text })) }));
const resultWrite = z.looseObject({
  names,
  kind: z.literal('result'),
  draft: z.looseObject({
    indicator: z.looseObject({ id: text, name: text, states: z.array(text) }),
    unitCode: text,
    period: text,
    text,
    operationId: text,
    before: z.optional(result),
  }),
});
const measure = z.looseObject({
  stored: z.object({ itemId: text, version: text }),
  id: text,
  unitCode: text,
  title: text,
  status: text,
});
const measureWrite = z.looseObject({
  names,
  kind: z.literal('measure'),
  wish: z.looseObject({ measure, edit: z.looseObject({}), operationId: text }),
});
const shapeOf = <W extends z.ZodMiniType, R extends z.ZodMiniType>(write: W, row: R) =>
  z.looseObject({
    operationId: text,
    order: z.number(),
    row: text,
    madeAt: text,
    write,
    inDoubt: z.boolean(),
    state: z.discriminatedUnion('kind', [
      z.looseObject({ kind: z.literal('waiting') }),
      z.looseObject({ kind: z.literal('sending') }),
      z.looseObject({ kind: z.literal('uncertain') }),
      z.looseObject({ kind: z.literal('refused'), refusal: z.looseObject({ kind: text }) }),
      z.looseObject({ kind: z.literal('conflict'), mine: write, theirs: row }),
      z.looseObject({ kind: z.literal('saved'), row }),
    ]),
  });
const shape = z.union([
  shapeOf(resultWrite, z.looseObject({ kind: z.literal('result'), result })),
  shapeOf(measureWrite, z.looseObject({ kind: z.literal('measure'), measure })),
]);

/** An entry as it was kept, perhaps by another version of this page; undefined where it is not one we know how to send. */
export function readEntry(kept: unknown): Entry | undefined {
  return shape.safeParse(kept).success ? (kept as Entry) : undefined;
}

const draft = z.object({ key: text, words: z.record(text, text), before: z.optional(result), touchedAt: z.optional(text) });

/** A draft as it was kept; undefined where it is not one we know. */
export function readDraft(kept: unknown): KeptDraft | undefined {
  return draft.safeParse(kept).success ? (kept as KeptDraft) : undefined;
}
