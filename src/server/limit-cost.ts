/** Refuses an operation that could answer with too many entities, counted before it runs from `first` and from what is nested. */
import { GraphQLError, getNullableType, isListType, type OperationDefinitionNode } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Operation } from './check-operation.js';
import { limits } from './limits.js';
import { refusal } from './refusal.js';

/** What a list without `first` is taken to hold. */
const USUAL_LENGTH = 5;

/** A filter that is joined to another is a question of its own, whose answer may be as long as a list is. */
const JOINED = 500;

function countJoined(filter: unknown): number {
  const { AND, OR, NOT } = (filter ?? {}) as { AND?: unknown[] | null; OR?: unknown[] | null; NOT?: unknown };
  const parts = [...(AND ?? []), ...(OR ?? []), ...(NOT ? [NOT] : [])];
  return parts.reduce((sum: number, part) => sum + 1 + countJoined(part), 0);
}

/** A connection's `nodes` and `edges` were counted by its `first`. */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (typeof args.first === 'number') {
    return 1 + JOINED * countJoined(args.filter) + Math.max(1, args.first) * childComplexity;
  }
  const isPage = field.name === 'nodes' || field.name === 'edges';
  const isList = isListType(getNullableType(field.type));
  return 1 + (isList && !isPage ? USUAL_LENGTH : 1) * childComplexity;
};

/** What the last operations cost that came with the same variables. */
const costs = new WeakMap<OperationDefinitionNode, Map<string, number>>();
const MOST_KEPT = 100;
const LONGEST_KEPT = 1_000;

/** @throws GraphQLError with the status that the answer should have. */
export function limitCost(asked: Operation): void {
  const { operation, variables } = asked;
  if (operation.selectionSet.selections.every((each) => 'name' in each && each.name.value.startsWith('__'))) return;
  const written = JSON.stringify(variables);
  const kept = costs.get(operation) ?? new Map<string, number>();
  const cost = kept.get(written) ?? count(asked);
  if (kept.size >= MOST_KEPT || written.length > LONGEST_KEPT) kept.clear();
  else costs.set(operation, kept.set(written, cost));
  if (cost > limits.cost) {
    const [much, most] = [cost, limits.cost].map((number) => number.toLocaleString('en-GB'));
    const remedy = 'ask for a smaller first, or for fewer levels';
    throw refusal(`graphql: the answer could hold ${much} values, of ${most} at most; ${remedy}`, 'BAD_REQUEST');
  }
}

/** The library gives up on variables that are not what the operation takes. */
function count({ schema, document, operation, variables }: Operation): number {
  try {
    const complexity = getComplexity({
      schema,
      query: document,
      ...(operation.name && { operationName: operation.name.value }),
      variables,
      estimators: [estimate],
    });
    return Math.round(complexity);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      ...(error.nodes && { nodes: error.nodes }),
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}
