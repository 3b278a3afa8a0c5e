import type { Body } from './plannerChange.ts';
import type { Dictionary } from './plannerDictionaries.ts';

/** A task about which nothing but its making is known. */
export const blankTask = (orderHint: string): Body => ({
  bucketId: null,
  title: '',
  orderHint,
  assigneePriority: '',
  percentComplete: 0,
  priority: 5,
  startDateTime: null,
  dueDateTime: null,
  completedDateTime: null,
  completedBy: null,
  conversationThreadId: null,
  appliedCategories: {},
  assignments: {},
  ...countsOf(blankTaskDetails),
});

export const blankTaskDetails: Body = { description: '', previewType: 'automatic', checklist: {}, references: {} };

const categories = Array.from({ length: 25 }, (_, index) => `category${index + 1}`);

export const blankPlanDetails: Body = {
  sharedWith: {},
  categoryDescriptions: Object.fromEntries(categories.map((name) => [name, null])),
};

/** What a task tells of its details without their being asked for. */
export function countsOf(details: Body) {
  const items = Object.values((details.checklist ?? {}) as Dictionary);
  return {
    hasDescription: typeof details.description === 'string' && details.description !== '',
    previewType: details.previewType,
    referenceCount: Object.keys((details.references ?? {}) as Dictionary).length,
    checklistItemCount: items.length,
    activeChecklistItemCount: items.filter(({ isChecked }) => isChecked !== true).length,
  };
}
