/** An operation that is about to run. */
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

export interface SelectedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  /** The operation of the document that will run. */
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}
