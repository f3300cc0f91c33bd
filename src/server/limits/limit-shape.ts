/** Refuses a document by its shape: too deep, or with too many fields, aliases or directives. */
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
    SelectionSet({ selections }) {
      if (selections.length > limits.fieldsOfOnePlace)
        refuse(`one place asks ${selections.length} fields`, `ask at most ${limits.fieldsOfOnePlace} there`);
    },
    OperationDefinition({ selectionSet }) {
      if (selectionSet.selections.length > limits.rootFields)
        refuse(
          `the operation asks ${selectionSet.selections.length} things`,
          `ask at most ${limits.rootFields} at once`,
        );
      const { levels, fields } = measure(context, selectionSet, new Map());
      if (levels > limits.levels)
        refuse(`the operation is more than ${limits.levels} levels deep`, 'ask for the rest by its id');
      if (fields > limits.fields) {
        const most = limits.fields.toLocaleString('en-GB');
        refuse(`its fragments make more than ${most} fields`, 'ask for fewer, or by several requests');
      }
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

interface Size {
  readonly levels: number;
  readonly fields: number;
}

const NOTHING: Size = { levels: 0, fields: 0 };

/**
 * The size of the fields with fragments expanded; each fragment is measured once. Another rule refuses fragments that
 * contain themselves.
 */
function measure(context: ValidationContext, set: SelectionSetNode, fragments: Map<string, Size>): Size {
  const sizes = set.selections.map((selection) => {
    if (selection.kind === Kind.FIELD) {
      const { levels, fields } = selection.selectionSet ? measure(context, selection.selectionSet, fragments) : NOTHING;
      return { levels: levels + 1, fields: fields + 1 };
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return measure(context, selection.selectionSet, fragments);
    const name = selection.name.value;
    const fragment = context.getFragment(name);
    if (fragment && !fragments.has(name)) {
      fragments.set(name, NOTHING);
      fragments.set(name, measure(context, fragment.selectionSet, fragments));
    }
    return fragments.get(name) ?? NOTHING;
  });
  return sizes.reduce(
    (sum, { levels, fields }) => ({ levels: Math.max(sum.levels, levels), fields: sum.fields + fields }),
    NOTHING,
  );
}
