/**
 * Finds the operation that a request names by its hash, for the routes after it; where only persisted operations are
 * answered, refuses the others.
 */
import { told } from '../words/tell.js';
import type { Handler } from './chain-handlers.js';
import type { PersistedOperations } from './persisted-operations.js';
import { sendRefusal } from './refuse.js';

/** The hash where the draft specification places it, or where Apollo's clients do; `checkBody` has checked the types. */
interface Body {
  readonly documentId?: string | null;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: string | null } | null } | null;
}

/** Puts the text of the operation into the body as `query`. */
export function findPersisted({ known, only }: PersistedOperations): Handler {
  return (request, response, next) => {
    const body: Body = (request.method === 'POST' && typeof request.body === 'object' && request.body) || {};
    const { documentId, extensions, ...rest } = body;
    const id = documentId ?? extensions?.persistedQuery?.sha256Hash;
    const text = id == null ? undefined : known.get(id.replace(/^sha256:/, ''));
    if (text !== undefined) {
      request.body = { ...rest, query: text };
      return next();
    }
    if (id != null && (documentId != null || only)) {
      const unknown = told('UNKNOWN_PERSISTED', ['graphql'], { id: id.slice(0, 80) });
      return sendRefusal(response, 400, unknown, 'PERSISTED_QUERY_NOT_FOUND');
    }
    if (only) return sendRefusal(response, 400, told('ONLY_PERSISTED', ['graphql'], {}), 'PERSISTED_ONLY');
    next();
  };
}
