/** Refuses an operation of which the caller may not ask every field; the table is src/answers/access.ts. */

import type { DocumentNode } from 'graphql';
import { type Caller, type Forbidden, findForbidden, findForbiddenVariable, type Role } from '../../answers/access.js';
import { told } from '../../words/tell.js';
import { refusal } from '../refusal.js';
import type { SelectedOperation } from './operation.js';

/** A document is read once for each role: Apollo keeps those that come again, and with one that it lets go this goes too. */
const known = new WeakMap<DocumentNode, Map<Role, Forbidden | undefined>>();

/** @throws GraphQLError with the status that the answer should have. */
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
