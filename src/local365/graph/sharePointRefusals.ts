import type { RefusalEntry } from './refusalEntry.ts';

const errors = 'docs-contrib concepts/errors.md';

/** What SharePoint refuses. */
export const sharePointRefusals = {
  accessDenied: { status: 403, code: 'accessDenied', message: 'Access denied', source: errors },
  itemNotFound: { status: 404, code: 'itemNotFound', message: 'The resource could not be found.', source: errors },
  nameAlreadyExists: {
    status: 409,
    code: 'nameAlreadyExists',
    message: 'An item with the same name already exists.',
    source: errors,
  },
  resourceModified: {
    status: 412,
    code: 'resourceModified',
    message: 'The resource has changed since the caller last read it; usually an eTag mismatch',
    source: 'docs-contrib api-reference/v1.0/api/listitem-update.md; code by errors.md',
  },
} as const satisfies Record<string, RefusalEntry>;
