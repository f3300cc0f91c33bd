/** Puts one GraphQL query or mutation to the graph that the settings name. */
import { withGraph } from './with-graph.js';

/** @throws BadInput when an argument is wrong, in the words of the API. */
export function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
  return withGraph((put) => put<T>(query, variables));
}
