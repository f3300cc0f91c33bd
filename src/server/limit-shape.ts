/** Refuses a document whose shape alone would tire the server: too deep, too many aliases, too many directives. */
import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';
import { limits } from './limits.js';

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
      if (selectionSet.selections.length > limits.rootFields)
        refuse(
          `the operation asks ${selectionSet.selections.length} things`,
          `ask at most ${limits.rootFields} at once`,
        );
      const levels = depthOf(context, selectionSet, new Map());
      if (levels > limits.levels)
        refuse(`the operation is more than ${limits.levels} levels deep`, 'ask for the rest by its id');
    },
    Document: {
      leave() {
        if (aliases > limits.aliases) refuse(`the document has ${aliases} aliases`, `write at most ${limits.aliases}`);
        if (directives > limits.directives)
          refuse(`the document has ${directives} directives`, `write at most ${limits.directives}`);
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
