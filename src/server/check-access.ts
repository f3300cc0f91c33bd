/** Refuses an operation of which the caller may not ask every field; the table is src/graph/access.ts. */
import { GraphQLError } from 'graphql';
import { type Caller, findForbidden } from '../graph/access.js';
import type { Operation } from './check-operation.js';

/** @throws GraphQLError with the status that the answer should have. */
export function checkAccess({ schema, document }: Operation, { role }: Caller): void {
  const forbidden = findForbidden(schema, document, role);
  if (!forbidden) return;
  const { field, least } = forbidden;
  const isAnonymous = role === 'ANONYMOUS';
  const remedy = isAnonymous ? 'send a bearer token of such a caller' : `yours is ${role}`;
  throw new GraphQLError(`${field}: it takes the role ${least}; ${remedy}`, {
    extensions: {
      code: isAnonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN',
      http: { status: isAnonymous ? 401 : 403 },
    },
  });
}
