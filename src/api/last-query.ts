/**
 * Remembers the query with which the loader read a field when a document was last executed. The siblings of a field are
 * known only after all of them were called. For a repeated document, the query is known at the first field, so cached
 * rows are found without waiting.
 */
import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';

/**
 * By operation, which is the same object for the same text while the server keeps the parsed document. A query depends
 * only on the text and not on the graph, so this map is not in the cache of the graph.
 */
const queries = new WeakMap<OperationDefinitionNode, Map<string, string>>();

/** The most queries remembered for one operation: one for each field and each combination of its variables. */
const MOST_KEPT = 1_000;

export function lastQuery(field: GraphQLResolveInfo): string | undefined {
  return queries.get(field.operation)?.get(nameOf(field));
}

export function noteQuery(field: GraphQLResolveInfo, query: string): void {
  const known = queries.get(field.operation) ?? new Map<string, string>();
  if (known.size >= MOST_KEPT) known.clear();
  queries.set(field.operation, known.set(nameOf(field), query));
}

/** The key of a field: its place in the document, and the variables that can skip fields or limit lists. */
function nameOf({ fieldNodes, variableValues }: GraphQLResolveInfo): string {
  const choices = Object.entries(variableValues).filter(([, value]) => ['boolean', 'number'].includes(typeof value));
  return `${fieldNodes.map(({ loc }) => loc?.start)} ${JSON.stringify(choices)}`;
}
