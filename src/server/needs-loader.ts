/** Tells whether a document asks for more than the questions know: a name, a title, whatever the database holds of an entity. */
import { type DocumentNode, type GraphQLSchema, validate, visit } from 'graphql';

/** @param questions the part of the public schema that needs no loader. @param document valid against the whole of it */
export function needsLoader(questions: GraphQLSchema, document: DocumentNode): boolean {
  return asksForTypes(document) || validate(questions, document).length > 0;
}

/** The part knows names that the public does not see. */
function asksForTypes(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') found = true;
    },
  });
  return found;
}
