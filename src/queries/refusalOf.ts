import { GraphError, type GraphFault } from '../graph/GraphError.ts';
import type { Refusal, RefusalKind } from '../text/refusal.ts';
import { MissingColumnsError } from './MissingColumnsError.ts';
import { RefusedError } from './RefusedError.ts';

/** What a refusal means to a person, or undefined where the error is our own fault and belongs to the last boundary. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof RefusedError) return error.refusal;
  if (error instanceof MissingColumnsError)
    return {
      kind: 'missingColumns',
      source: error.list,
      columns: error.columns,
      retryAfterSeconds: undefined,
      details: error.message,
    };
  if (!(error instanceof GraphError)) return undefined;
  return {
    kind: kindOf(error.fault, error.what),
    source: sourceOf(error.what),
    columns: [],
    retryAfterSeconds: error.retryAfterSeconds,
    details: [error.what, error.status, error.code, error.requestId]
      .filter((part) => part !== undefined && part !== '')
      .join(' · '),
  };
}

function kindOf(fault: GraphFault, what: string): RefusalKind {
  switch (fault) {
    case 'forbidden':
      return what.startsWith('GET ') ? 'noAccess' : 'readOnly';
    case 'notFound':
      return /\/lists\/[^/]+(\/items|\/columns)?$/.test(what) ? 'missingList' : 'notFound';
    case 'gone':
      return 'unexpected';
    case 'signedOut':
    case 'consentNeeded':
    case 'changedMeanwhile':
    case 'alreadyExists':
    case 'throttled':
    case 'tooLarge':
    case 'unavailable':
    case 'offline':
    case 'uncertain':
    case 'malformed':
    case 'unexpected':
      return fault;
  }
}

/** The list, or the service, an address is about. */
function sourceOf(what: string): string | undefined {
  const list = /\/lists\/([^/?\s]+)/.exec(what)?.[1];
  if (list !== undefined) return decodedOr(list);
  if (what.includes('/planner/')) return 'Planner';
  return /\/(teams|joinedTeams|teamwork)/.test(what) ? 'Teams' : undefined;
}

function decodedOr(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
