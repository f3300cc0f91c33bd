/** Estimates what an operation costs before it runs, from its arguments and the size of the graph. */

import {
  type FieldNode,
  GraphQLError,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { LONGEST_LIST } from '../../answers/connection.js';
import { OBJECTS_OF_QUESTION, units } from '../../answers/meter.js';
import { findRelation, findRelationOfConnection } from '../../api/relations.js';
import type { Sizes } from '../../api/sizes.js';
import { estimateFacet, findWork, isBelowEntity, WORK_OF_AN_ACT } from '../../api/work.js';
import type { FieldCost } from './dearest-field.js';
import { findPlaces, type Place } from './find-places.js';
import { type Fragments, fragmentsOf } from './fragments-of.js';
import type { SelectedOperation } from './operation.js';

/** The assumed length of a list of unknown length. */
const USUAL_LENGTH = 5;

/**
 * The average lengths of the lists of introspection; a type with fields has no enum values. Introspection reads nothing
 * from the graph.
 */
const introspected: Readonly<Record<string, number>> = {
  types: 400,
  fields: 5,
  inputFields: 2,
  enumValues: 2,
  args: 1,
  possibleTypes: 1,
  interfaces: 1,
  directives: 6,
};

/**
 * An object of introspection. All of them are made in one go, in which nobody else is answered: at this cost the largest part of the schema
 * that may be asked for at once takes some 50 ms.
 */
const OBJECT_OF_SCHEMA = 25;

/** How much more the largest type takes than the average one: `__type` may ask for Query, which has the most fields and arguments. */
const LARGEST_TYPE = 30;

/** The cost of a field with a language, such as a sentence or a label, which needs the names of the entities in it. */
const COST_OF_WORDS = 20;

/**
 * The assumed length of a list. The `nodes` and `edges` of a connection have the length `first`; null is the default,
 * as in the answer. A relation is no longer than usual at the place where it stands.
 */
function lengthOf(
  type: string,
  { name, args: known }: Field,
  args: Arguments,
  sizes: Sizes,
  places: readonly Place[] = [{}],
): number {
  const page = known.find((argument) => argument.name === 'first' || argument.name === 'count');
  // Another one is refused in words, for its question alone.
  const asked = page ? Number(args[page.name] ?? page.defaultValue ?? 20) : LONGEST_LIST;
  const first = Math.max(0, Math.min(LONGEST_LIST, asked));
  const relation = name.replace(/Connection$/, '');
  const field = `${type}.${relation}`;
  const average = sizes.lengths[field] ?? (findRelation({ name: type }, relation) && USUAL_LENGTH);
  const usual = average && Math.max(...places.map((place) => usualAt(place, field, first, sizes) ?? average));
  if (page) return Math.max(1, Math.min(first, usual ?? first));
  if (type.startsWith('__') || name === '__schema') return introspected[name] ?? USUAL_LENGTH;
  return usual ?? USUAL_LENGTH;
}

function usualAt({ over, named }: Place, field: string, first: number, sizes: Sizes): number | undefined {
  if (over !== undefined) return sizes.met(over, field, first, named);
  return named === undefined ? undefined : sizes.of(field, named);
}

type Asked = Parameters<ComplexityEstimator>[0];
type Field = Asked['field'];
type Arguments = Readonly<Record<string, unknown>>;

/** Fields of a page that stand for each of its rows; its other fields are computed once for the page. */
const ofEachRow: readonly string[] = ['nodes', 'edges'];

/**
 * The part of the cost below a page that each row has. Where a directive leaves fields out, their cost counts as that of
 * rows, so that nothing is estimated too low.
 */
function costOfRows(
  below: SelectionSetNode | undefined,
  costs: ReadonlyMap<FieldNode, number>,
  fragments: Fragments,
): number {
  let sum = 0;
  for (const selection of below?.selections ?? []) {
    if (selection.kind === Kind.FIELD) sum += costs.get(selection) ?? 0;
    else if (selection.kind === Kind.INLINE_FRAGMENT) sum += costOfRows(selection.selectionSet, costs, fragments);
    else sum += costOfRows(fragments.get(selection.name.value)?.selectionSet, costs, fragments);
  }
  return sum;
}

/** What is counted, and how much each part of an operation adds to it. */
export interface Prices {
  /** The work of a question, as a multiple. */
  readonly question: number;
  /** The answer to a question below an entity. */
  readonly answerBelow: number;
  readonly field: number;
  readonly words: number;
  readonly ofSchema: number;
  readonly object: number;
  /** An object in a list; its row was read too. */
  readonly item: number;
  readonly row: number;
  /** A page of a relation that is read as a list of its own. */
  readonly page: number;
}

export const work: Prices = {
  question: 1,
  answerBelow: OBJECTS_OF_QUESTION * units.object,
  field: 1,
  words: COST_OF_WORDS,
  ofSchema: OBJECT_OF_SCHEMA,
  object: units.object,
  item: units.object + units.row,
  row: units.row,
  page: units.statement / 2,
};

/** Objects that stand in lists, as they are counted while the operation runs. */
export const objectsInLists: Prices = {
  question: 0,
  answerBelow: OBJECTS_OF_QUESTION,
  field: 0,
  words: 0,
  ofSchema: 0,
  object: 0,
  item: 1,
  row: 0,
  page: 0,
};

type Note = (field: FieldNode, cost: FieldCost) => void;

function estimatorOf(asked: SelectedOperation, sizes: Sizes, prices: Prices, note?: Note): ComplexityEstimator {
  const fragments = fragmentsOf(asked.document);
  const places = findPlaces(asked);
  /** Of `nodes` and `edges`, for one row. */
  const rows = new Map<FieldNode, number>();
  const costOfField = ({ type, field, node, args, childComplexity }: Asked): FieldCost => {
    const workOfField = findWork(`${type.name}.${field.name}`) ?? estimateFacet(type.name, field.name);
    const isListBelow = findRelationOfConnection(type, field.name)?.hasProperties === false;
    const question = workOfField?.(sizes, args) ?? (type.name === 'Mutation' ? WORK_OF_AN_ACT : 0);
    const isBelow = workOfField !== undefined && isObjectType(type) && isBelowEntity(type);
    const own = prices.question * question + (isListBelow ? prices.page : 0) + (isBelow ? prices.answerBelow : 0);
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return { cost: own + (field.args.length > 0 ? prices.words : prices.field), below: 0 };
    const isOfSchema = named.name.startsWith('__');
    const object = isOfSchema ? prices.ofSchema : prices.object;
    if (ofEachRow.includes(field.name)) {
      rows.set(node, own + object + childComplexity);
      return { cost: own + object + childComplexity, below: childComplexity };
    }
    const hasPage = isObjectType(named) && 'pageInfo' in named.getFields();
    const isList = isListType(getNullableType(field.type));
    const isRelation = isObjectType(type) && 'id' in type.getFields() && own === 0;
    // Half of the types are wrapped into no other.
    if (isOfSchema && field.name === 'ofType')
      return { cost: (object + childComplexity) / 2, below: childComplexity / 2 };
    if (field.name === '__type') return { cost: LARGEST_TYPE * (object + childComplexity), below: childComplexity };
    if (!isList && !hasPage && !field.name.endsWith('Connection')) {
      return { cost: own + object + childComplexity + (isRelation ? prices.row : 0), below: childComplexity };
    }
    const length = lengthOf(type.name, field, args, sizes, places.get(node));
    const apart = hasPage ? Math.max(0, childComplexity - costOfRows(node.selectionSet, rows, fragments)) : 0;
    const below = apart + length * (childComplexity - apart);
    return { cost: own + below + length * (isOfSchema ? prices.ofSchema : prices.item), below };
  };
  return (asked) => {
    const cost = costOfField(asked);
    note?.(asked.node, cost);
    return cost.cost;
  };
}

/**
 * @param note is told the cost of each field, for one parent
 * @throws GraphQLError on variables that do not fit the operation
 */
export function estimate(asked: SelectedOperation, sizes: Sizes, prices: Prices, note?: Note): number {
  const { schema, document, operation, variables } = asked;
  try {
    const complexity = getComplexity({
      schema,
      query: document,
      ...(operation.name && { operationName: operation.name.value }),
      variables,
      estimators: [estimatorOf(asked, sizes, prices, note)],
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
