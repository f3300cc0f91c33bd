/** Refuses an operation with a field that the caller may not ask for; the rules are in src/answers/access.ts. */

import type { DocumentNode } from 'graphql';
import { type Caller, type Forbidden, findForbidden, findForbiddenVariable, type Role } from '../../answers/access.js';
import { told } from '../../words/tell.js';
import { refusal } from '../refusal.js';
import type { SelectedOperation } from './operation.js';

/**
 * Each document is checked once for each role. Apollo caches repeated documents; the result is dropped together with
 * the document.
 */
const known = new WeakMap<DocumentNode, Map<Role, Forbidden | undefined>>();

/** @throws GraphQLError with the HTTP status of the answer. */
export function checkAccess({ schema, document, operation, variables }: SelectedOperation, { role }: Caller): void {
  const ofRoles = known.get(document) ?? new Map<Role, Forbidden | undefined>();
  if (!ofRoles.has(role)) known.set(document, ofRoles.set(role, findForbidden(schema, document, role)));
  const forbidden = ofRoles.get(role) ?? findForbiddenVariable(schema, operation, variables, role);
  if (!forbidden) return;
  const { field, least } = forbidden;
  const isAnonymous = role === 'ANONYMOUS';
  const [code, status] = isAnonymous ? (['UNAUTHENTICATED', 401] as const) : (['FORBIDDEN', 403] as const);
  const what = isAnonymous
    ? told('ROLE_NEEDED', [field], { least })
    : told('OTHER_ROLE_NEEDED', [field], { least, role });
  throw refusal(what, code, status);
}
