/** Refuses a document whose shape alone would tire the server: too deep, too many aliases, too many directives. */
import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';

/** A page with every level that the schema has takes nine. Introspection as tools send it takes thirteen. */
const DEEPEST = 15;
const MOST_ALIASES = 50;
const MOST_DIRECTIVES = 50;
const MOST_ROOT_FIELDS = 30;

export function LimitShape(context: ValidationContext): ASTVisitor {
  const refuse = (fact: string, remedy: string) => context.reportError(new GraphQLError(`graphql: ${fact}; ${remedy}`));
  let [aliases, directives] = [0, 0];
  return {
    Field: ({ alias }) => {
      if (alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
    OperationDefinition({ selectionSet }) {
      if (selectionSet.selections.length > MOST_ROOT_FIELDS)
        refuse(
          `the operation asks ${selectionSet.selections.length} things`,
          `ask at most ${MOST_ROOT_FIELDS} at once`,
        );
      const levels = depthOf(context, selectionSet, new Map());
      if (levels > DEEPEST) refuse(`the operation is more than ${DEEPEST} levels deep`, 'ask for the rest by its id');
    },
    Document: {
      leave() {
        if (aliases > MOST_ALIASES) refuse(`the document has ${aliases} aliases`, `write at most ${MOST_ALIASES}`);
        if (directives > MOST_DIRECTIVES)
          refuse(`the document has ${directives} directives`, `write at most ${MOST_DIRECTIVES}`);
      },
    },
  };
}

/** Levels of fields, fragments opened; each fragment is measured once. One within itself is another rule's business. */
function depthOf(context: ValidationContext, set: SelectionSetNode, fragments: Map<string, number>): number {
  const depths = set.selections.map((selection) => {
    if (selection.kind === Kind.FIELD)
      return 1 + (selection.selectionSet ? depthOf(context, selection.selectionSet, fragments) : 0);
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(context, selection.selectionSet, fragments);
    const name = selection.name.value;
    const fragment = context.getFragment(name);
    if (fragment && !fragments.has(name)) {
      fragments.set(name, 0);
      fragments.set(name, depthOf(context, fragment.selectionSet, fragments));
    }
    return fragments.get(name) ?? 0;
  });
  return Math.max(0, ...depths);
}
