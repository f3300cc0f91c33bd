/** Runs one GraphQL query or mutation on the graph that the settings name. */
import { withGraph } from './with-graph.js';

/** @throws BadInput with the message of the API when an argument is wrong */
export function ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
  return withGraph((run) => run<T>(query, variables));
}
