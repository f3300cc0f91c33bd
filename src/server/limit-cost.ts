/** Refuses an operation that could answer with too many entities, counted before it runs from `first` and from what is nested. */
import { GraphQLError, getNullableType, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Operation } from './check-operation.js';

/** Two hundred overlaps with their initiatives, participants and territories are under a fifth of it. */
const MOST_COST = 50_000;

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
  if (cost > MOST_COST) {
    const written = cost.toLocaleString('en-GB');
    refuse(`the answer could hold ${written} values, of ${MOST_COST.toLocaleString('en-GB')} at most`);
  }
}

/** The library gives up on fragments that multiply one another. */
function count(complexity: () => number): number {
  try {
    return Math.round(complexity());
  } catch (error) {
    if (error instanceof GraphQLError && /number of nodes/.test(error.message)) {
      return refuse('its fragments make more fields than can be counted');
    }
    throw error;
  }
}

function refuse(fact: string): never {
  throw new GraphQLError(`graphql: ${fact}; ask for a smaller first, or for fewer levels`, {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}
