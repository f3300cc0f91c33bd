/** Refuses an operation of which the caller may not ask every field; the table is src/graph/access.ts. */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { findForbidden } from '../graph/access.js';
import type { Context } from '../graph/context.js';

export const checkAccess: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, contextValue: { caller } }) {
        const forbidden = findForbidden(schema, document, caller.role);
        if (!forbidden) return;
        const { field, least } = forbidden;
        const isAnonymous = caller.role === 'ANONYMOUS';
        const remedy = isAnonymous ? 'send a bearer token of such a caller' : `yours is ${caller.role}`;
        throw new GraphQLError(`${field}: it takes the role ${least}; ${remedy}`, {
          extensions: {
            code: isAnonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN',
            http: { status: isAnonymous ? 401 : 403 },
          },
        });
      },
    };
  },
};
