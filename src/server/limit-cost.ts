/** Refuses an operation that could answer with too many entities, counted before it runs from `first` and from what is nested. */
import { GraphQLError, getNullableType, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Operation } from './check-operation.js';
import { limits } from './limits.js';

/** What a list without `first` is taken to hold. */
const USUAL_LENGTH = 5;

/** A connection's `nodes` and `edges` were counted by its `first`. */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (typeof args.first === 'number') return 1 + Math.max(1, args.first) * childComplexity;
  const isPage = field.name === 'nodes' || field.name === 'edges';
  const isList = isListType(getNullableType(field.type));
  return 1 + (isList && !isPage ? USUAL_LENGTH : 1) * childComplexity;
};

/** @throws GraphQLError with the status that the answer should have. */
export function limitCost({ schema, document, operation, variables }: Operation): void {
  const { name, selectionSet } = operation;
  if (selectionSet.selections.every((each) => 'name' in each && each.name.value.startsWith('__'))) return;
  const cost = count(() =>
    getComplexity({
      schema,
      query: document,
      ...(name && { operationName: name.value }),
      variables,
      estimators: [estimate],
    }),
  );
  if (cost > limits.cost) {
    const written = cost.toLocaleString('en-GB');
    refuse(`the answer could hold ${written} values, of ${limits.cost.toLocaleString('en-GB')} at most`);
  }
}

/** The library gives up on fragments that multiply one another, and on variables that are not what the operation takes. */
function count(complexity: () => number): number {
  try {
    return Math.round(complexity());
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (/number of nodes/.test(error.message)) return refuse('its fragments make more fields than can be counted');
    throw new GraphQLError(error.message, {
      ...(error.nodes && { nodes: error.nodes }),
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

function refuse(fact: string): never {
  throw new GraphQLError(`graphql: ${fact}; ask for a smaller first, or for fewer levels`, {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}
