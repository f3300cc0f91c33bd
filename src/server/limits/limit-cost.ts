/** Refuses an operation by what it could cost, before it runs: its questions, and the objects that its lists could have. */
import {
  type FieldNode,
  GraphQLError,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { type AnswerSize, refuseCost } from '../../answers/answer-size.js';
import { LONGEST_LIST } from '../../answers/connection.js';
import { fieldRules } from '../../schema/typedefs.js';
import type { SelectedOperation } from '../operation.js';

/** The assumed length of a page or list without `first`, and of a list that takes none, such as the initiatives of a pair. */
const [USUAL_PAGE, USUAL_LIST] = [20, 2];

/** Lists that go up a tree, by `Type.field`. */
const SHORT_LISTS = new Set(['Territory.within', 'Theme.broader', 'Initiative.partOf']);
const SHORT = 3;

/** The schema has some 400 types; all of the schema is made in one go, in which nobody else is answered. */
const TYPES = 400;
const USUAL_LIST_OF_SCHEMA = 6;
/** `__type` may ask for Query, which has ten times as many fields and arguments as others. */
const LARGEST_TYPE = 10;

type Asked = Parameters<ComplexityEstimator>[0];

function lengthOf({ type, field, node, args }: Asked): number {
  if (SHORT_LISTS.has(`${type.name}.${field.name}`)) return SHORT;
  if (!field.args.some(({ name }) => name === 'first')) return USUAL_LIST;
  if (!isGiven(node) || args.first === null) return USUAL_PAGE;
  // Below an entity few lists are as long as they may be; how many objects there are is counted as the answer is put together.
  const longest = ROOTS.has(type.name) ? LONGEST_LIST : USUAL_PAGE;
  // Another one is refused in words, for its question alone.
  return Math.max(1, Math.min(longest, Number(args.first) || USUAL_PAGE));
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** An act has no question of its own; a whole part of the graph may change. */
const OF_AN_ACT = 3_000;

/** What schema/ declares: of a graph of 10,000 initiatives, 10 is for few entities by their keys, 1,000 a list, 3,000 a whole part of the graph, 7,000 seconds. */
const costOfField = (type: string, field: string): number =>
  fieldRules.get(`${type}.${field}`)?.cost ?? (type === 'Mutation' && !field.startsWith('__') ? OF_AN_ACT : 0);

const isGiven = ({ arguments: given = [] }: FieldNode) => given.some(({ name }) => name.value === 'first');

const estimateField: ComplexityEstimator = (asked) => {
  const { type, field, childComplexity } = asked;
  const own = costOfField(type.name, field.name);
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return own;
  const each = 1 + childComplexity;
  const isList = isListType(getNullableType(field.type));
  if (named.name.startsWith('__')) {
    // Half of the types are wrapped into no other.
    if (field.name === 'ofType') return childComplexity / 2;
    if (field.name === '__type') return LARGEST_TYPE * each;
    return isList ? (field.name === 'types' ? TYPES : USUAL_LIST_OF_SCHEMA) * each : each;
  }
  // The length of a page stands beside its connection.
  if (field.name === 'nodes' || field.name === 'edges') return each;
  const isPage = isObjectType(named) && 'pageInfo' in named.getFields();
  return own + (isList || isPage ? lengthOf(asked) * each : each);
};

/** @throws GraphQLError on variables that do not fit the operation */
function costOf({ schema, document, operation, variables }: SelectedOperation): number {
  try {
    const cost = getComplexity({
      schema,
      query: document,
      ...(operation.name && { operationName: operation.name.value }),
      variables,
      estimators: [estimateField],
    });
    return Math.round(cost);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, {
      ...(error.nodes && { nodes: error.nodes }),
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  }
}

/** Notes what the operation could cost. @throws GraphQLError with the HTTP status of the answer */
export function limitCost(asked: SelectedOperation, size: Pick<AnswerSize, 'counted' | 'limit'>): void {
  size.counted = costOf(asked);
  if (size.counted > size.limit) throw refuseCost('COSTS_TOO_MUCH', size.counted, size.limit);
}
