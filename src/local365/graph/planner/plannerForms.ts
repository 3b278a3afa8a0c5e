import { entered, identityOf, marked, placed, set, timed } from './plannerChange.ts';
import type { Body, Change, PropertyRule, ThingForm } from './plannerChange.ts';
import { isObject } from '../isObject.ts';
import { flag, object, oneOf, orNull, text, time, whole } from './plannerChecks.ts';
import type { DictionaryForm } from './plannerDictionaries.ts';
import { isGuid, isReferenceKey } from './plannerIds.ts';

/** What a client may write of each Planner thing, and how. All else is the service's (resources/planner*.md). */
export const planForm: ThingForm = { type: 'microsoft.graph.plannerPlan', writable: { title: text(255, 1) }, rules: {} };

export const bucketForm: ThingForm = {
  type: 'microsoft.graph.plannerBucket',
  writable: { name: text(255, 1), orderHint: text() },
  rules: { orderHint: placed },
};

const isCategory = (name: string) => /^category([1-9]|1\d|2[0-5])$/.test(name);

/** The labels' names; a label without a name is null. */
const described: PropertyRule = (before, name, value) => {
  const written = isObject(value) ? Object.entries(value).filter(([key]) => !key.startsWith('@')) : [];
  const wrong = written.find(([key, each]) => !isCategory(key) || (each !== null && text(100)(each) !== undefined));
  if (wrong !== undefined) return { problem: `'${wrong[0]}' is not a category with a name.` };
  const body = { ...before, [name]: { ...(before[name] as Body), ...Object.fromEntries(written) } };
  return { body, touched: written.map(([key]) => `${name}/${key}`) };
};

export const planDetailsForm: ThingForm = {
  type: 'microsoft.graph.plannerPlanDetails',
  writable: { categoryDescriptions: object, sharedWith: object },
  rules: { categoryDescriptions: described, sharedWith: marked(isGuid) },
};

/** 100 percent is completed, at a time and by somebody; below it nobody has completed anything ([U] for going back). */
const completed: PropertyRule = (before, name, value, { oid, at }) => {
  if (value !== 100) return { body: { ...before, [name]: value, completedBy: null, completedDateTime: null }, touched: [name] };
  const by = before[name] === 100 ? {} : { [name]: 100, completedBy: identityOf(oid), completedDateTime: at };
  return { body: { ...before, ...by }, touched: [name] };
};

const assignments: DictionaryForm = {
  name: 'assignments',
  type: 'microsoft.graph.plannerAssignment',
  isKey: isGuid,
  writable: { orderHint: text() },
  hint: 'orderHint',
  blank: {},
};

const assigned = ({ oid, at }: Change, isNew: boolean) => (isNew ? { assignedBy: identityOf(oid), assignedDateTime: at } : {});

export const taskForm: ThingForm = {
  type: 'microsoft.graph.plannerTask',
  writable: {
    title: text(255, 1),
    bucketId: orNull(text()),
    percentComplete: whole(0, 100),
    priority: whole(0, 10),
    startDateTime: orNull(time),
    dueDateTime: orNull(time),
    assignments: object,
    appliedCategories: object,
    orderHint: text(),
    assigneePriority: text(),
    conversationThreadId: orNull(text()),
  },
  rules: {
    percentComplete: completed,
    startDateTime: timed,
    dueDateTime: timed,
    assignments: entered(assignments, assigned),
    appliedCategories: marked(isCategory),
    orderHint: placed,
    assigneePriority: placed,
  },
};

const checklist: DictionaryForm = {
  name: 'checklist',
  type: 'microsoft.graph.plannerChecklistItem',
  isKey: (key) => /^[\w-]{1,64}$/.test(key),
  writable: { title: orNull(text(100)), isChecked: flag, orderHint: text() },
  hint: 'orderHint',
  blank: { title: null, isChecked: false },
};

const references: DictionaryForm = {
  name: 'references',
  type: 'microsoft.graph.plannerExternalReference',
  isKey: isReferenceKey,
  writable: { alias: orNull(text()), type: orNull(text()), previewPriority: text() },
  hint: 'previewPriority',
  blank: { alias: null, type: null },
};

const modified = ({ oid, at }: Change) => ({ lastModifiedBy: identityOf(oid), lastModifiedDateTime: at });

export const taskDetailsForm: ThingForm = {
  type: 'microsoft.graph.plannerTaskDetails',
  writable: {
    description: orNull(text(32_768)),
    previewType: oneOf('automatic', 'noPreview', 'checklist', 'description', 'reference'),
    checklist: object,
    references: object,
  },
  rules: { checklist: entered(checklist, modified), references: entered(references, modified), description: set },
};
