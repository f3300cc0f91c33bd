/** Runs an operation the shortest way: what the questions alone can answer does not go through the joined schema. */
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type DocumentNode, execute, type GraphQLSchema } from 'graphql';
import type { Context } from '../graph/context.js';
import { needsLoader } from './needs-loader.js';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/**
 * @param whole the public schema, against which every document was validated before
 * @param questions the part of it that needs no loader, with the same resolvers
 */
export function shortestWay(whole: GraphQLSchema, questions: GraphQLSchema): Gateway {
  // Apollo keeps the documents that it has parsed, so a document that comes again is the same object.
  const fits = new WeakMap<DocumentNode, boolean>();
  const executor: Executor = async ({ document, request, context }) => {
    let direct = fits.get(document);
    if (direct === undefined) {
      direct = !needsLoader(questions, document);
      fits.set(document, direct);
    }
    return execute({
      schema: direct ? questions : whole,
      document,
      // As it was sent: Apollo's own is null for a name that the document lacks.
      operationName: request.operationName,
      variableValues: request.variables,
      contextValue: context,
    });
  };
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: whole, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}
