/** Refuses a document by its shape: too deep, or with too many fields, aliases or directives. */
import { type ASTVisitor, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';
import { toldError } from '../../api/told-error.js';
import type { Told } from '../../errors.js';
import { told } from '../../words/tell.js';
import { limits } from './limits.js';

export function LimitShape(context: ValidationContext): ASTVisitor {
  const refuse = (what: Told) => context.reportError(toldError(what));
  let [aliases, directives] = [0, 0];
  return {
    Field: ({ alias }) => {
      if (alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
    SelectionSet({ selections: { length: count } }) {
      const most = limits.fieldsOfOnePlace;
      if (count > most) refuse(told('MANY_FIELDS_OF_PLACE', AT, { count, most }));
    },
    OperationDefinition({ selectionSet }) {
      const { length: count } = selectionSet.selections;
      if (count > limits.rootFields) refuse(told('MANY_ROOT_FIELDS', AT, { count, most: limits.rootFields }));
      const { levels, fields } = measure(context, selectionSet, new Map());
      if (levels > limits.levels) refuse(told('DEEP_OPERATION', AT, { most: limits.levels }));
      if (fields > limits.fields) refuse(told('MANY_FIELDS', AT, { most: limits.fields }));
    },
    Document: {
      leave() {
        if (aliases > limits.aliases) refuse(told('MANY_ALIASES', AT, { count: aliases, most: limits.aliases }));
        if (directives > limits.directives)
          refuse(told('MANY_DIRECTIVES', AT, { count: directives, most: limits.directives }));
      },
    },
  };
}

const AT: readonly string[] = ['graphql'];

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
