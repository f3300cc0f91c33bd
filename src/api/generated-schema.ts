/** The schema that @neo4j/graphql generates from the nouns: the loader of entities and their relations, never public as it is. */

import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { type GraphQLSchema, parse } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { scalars } from '../answers/scalars.js';
import { nounDocuments, nounNames } from '../schema/typedefs.js';

// The library has a Date of its own, which reads what the database stores.
const { Date: _, ...loaderScalars } = scalars;

/** "Actor" → "actors", the root field that reads rows of a noun. */
export function rowsField(noun: string): string {
  const first = noun.charAt(0).toLowerCase() + noun.slice(1);
  return first.endsWith('y') ? `${first.slice(0, -1)}ies` : `${first}s`;
}

/** Needs no database until a query runs; without a driver it serves to print the schema. */
export async function generateSchema(driver?: Driver): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: [...nounDocuments, parse('extend schema @mutation(operations: []) @query(read: true, aggregate: false)')],
    resolvers: loaderScalars,
    ...(driver && { driver }),
    features: {
      excludeDeprecatedFields: {
        attributeFilters: true,
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
      },
    },
  });
  const rows = nounNames.map(rowsField);
  return pruneSchema(
    filterSchema({
      schema: await library.getSchema(),
      rootFieldFilter: (operation, field) => operation === 'Query' && rows.includes(field ?? ''),
    }),
  );
}
