import * as z from 'zod/mini';
import type { PlanId } from '../domain/id.ts';

const planShape = z.object({ id: z.string(), title: z.string() });

/** A plan in Planner, as a person chooses it. */
export type Plan = { readonly id: PlanId; readonly title: string };

/** One plan, or undefined where it cannot be read as one. */
export function parsePlan(item: unknown): Plan | undefined {
  const { data } = planShape.safeParse(item);
  return data && { id: data.id as PlanId, title: data.title };
}
