/** An operation that is about to run. */
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

export interface SelectedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** The one of the document that is to run. */
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}
