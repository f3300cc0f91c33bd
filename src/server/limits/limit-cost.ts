/**
 * Refuses an operation whose work is more than one request may cost; the work is estimated before it runs, from its
 * arguments and the size of the graph.
 */

import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { LONGEST_LIST } from '../../answers/connection.js';
import { type Meter, MOST_WORK, refuseWork, units } from '../../answers/meter.js';
import { findRelation } from '../../api/relations.js';
import type { Sizes } from '../../api/sizes.js';
import { budgetOf, estimateFacet, findWork, WORK_OF_AN_ACT } from '../../api/work.js';
import { dearestField, type FieldCost } from './dearest-field.js';
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
 * as in the answer. A relation is no longer than its average.
 */
function lengthOf(type: string, { name, args: known }: Field, args: Arguments, sizes: Sizes): number {
  const page = known.find((argument) => argument.name === 'first' || argument.name === 'count');
  const relation = name.replace(/Connection$/, '');
  const usual = sizes.lengths[`${type}.${relation}`] ?? (findRelation({ name: type }, relation) && USUAL_LENGTH);
  if (page) {
    // A longer one is refused in words, for its question alone.
    const first = Math.min(LONGEST_LIST, Number(args[page.name] ?? page.defaultValue ?? 20));
    return Math.max(1, Math.min(first, usual ?? first));
  }
  if (type.startsWith('__') || name === '__schema') return introspected[name] ?? USUAL_LENGTH;
  return usual ?? USUAL_LENGTH;
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
    else sum += costOfRows(fragments.get(selection.name.value), costs, fragments);
  }
  return sum;
}

type Fragments = ReadonlyMap<string, SelectionSetNode>;

const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );

/** @param note is told the cost of each field, for one parent */
function estimate(
  sizes: Sizes,
  fragments: Fragments,
  note?: (field: FieldNode, cost: FieldCost) => void,
): ComplexityEstimator {
  /** Of `nodes` and `edges`, for one row. */
  const rows = new Map<FieldNode, number>();
  const costOfField = ({ type, field, node, args, childComplexity }: Asked): FieldCost => {
    const work = findWork(`${type.name}.${field.name}`) ?? estimateFacet(type.name, field.name);
    const own = work?.(sizes, args) ?? (type.name === 'Mutation' ? WORK_OF_AN_ACT : 0);
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return { cost: own + (field.args.length > 0 ? COST_OF_WORDS : 1), below: 0 };
    const isOfSchema = named.name.startsWith('__');
    const object = isOfSchema ? OBJECT_OF_SCHEMA : units.object;
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
      return { cost: own + object + childComplexity + (isRelation ? units.row : 0), below: childComplexity };
    }
    const length = lengthOf(type.name, field, args, sizes);
    const apart = hasPage ? Math.max(0, childComplexity - costOfRows(node.selectionSet, rows, fragments)) : 0;
    const below = apart + length * (childComplexity - apart);
    return { cost: own + below + length * (object + (isOfSchema ? 0 : units.row)), below };
  };
  return (asked) => {
    const cost = costOfField(asked);
    note?.(asked.node, cost);
    return cost.cost;
  };
}

interface Counted {
  readonly cost: number;
  /** The part of it that introspection takes. */
  readonly ofSchema: number;
}

interface Known {
  readonly sizes: Sizes;
  readonly costs: Map<string, Counted>;
}

/**
 * The costs of operations by their last variables, for a graph of the same size. An entry is dropped with its parsed
 * document.
 */
const counted = new WeakMap<OperationDefinitionNode, Known>();
const MOST_KEPT = 100;
const MOST_KEPT_CHARACTERS = 1_000;

/** Adds to the meter what the operation could cost. @throws GraphQLError with the HTTP status of the answer. */
export function limitCost(asked: SelectedOperation, sizes: Sizes, meter: Meter): void {
  const { cost, ofSchema } = costOf(asked, sizes);
  meter.counted = cost;
  if (meter.counted <= meter.limit) {
    // The fields of the schema itself have no resolvers that charge while they run.
    meter.charge(ofSchema);
    return;
  }
  // Of a small graph the limit is no setting, and of many questions at once it is not the graph that is too large.
  const isGraphTooLarge = meter.limit > MOST_WORK && meter.counted <= budgetOf(sizes);
  const code = isGraphTooLarge ? 'GRAPH_TOO_LARGE' : 'WORK_COULD_BE_TOO_MUCH';
  throw refuseWork(code, meter.counted, meter.limit, findDearest(asked, sizes));
}

function findDearest(asked: SelectedOperation, sizes: Sizes): string {
  const fragments = fragmentsOf(asked.document);
  const costs = new Map<FieldNode, FieldCost>();
  count(
    asked,
    estimate(sizes, fragments, (field, cost) => costs.set(field, cost)),
  );
  return dearestField(asked.operation.selectionSet, fragments, costs);
}

function costOf(asked: SelectedOperation, sizes: Sizes): Counted {
  const { operation, variables } = asked;
  const written = JSON.stringify(variables);
  const countNow = () => {
    let ofSchema = 0;
    const note = ({ name }: FieldNode, { cost }: FieldCost) => {
      if (name.value === '__schema' || name.value === '__type') ofSchema += cost;
    };
    return { cost: count(asked, estimate(sizes, fragmentsOf(asked.document), note)), ofSchema };
  };
  if (written.length > MOST_KEPT_CHARACTERS) return countNow();
  let known = counted.get(operation);
  if (known?.sizes !== sizes || known.costs.size >= MOST_KEPT) known = { sizes, costs: new Map() };
  counted.set(operation, known);
  const cost = known.costs.get(written) ?? countNow();
  known.costs.set(written, cost);
  return cost;
}

/** The library throws on variables that do not fit the operation. */
function count({ schema, document, operation, variables }: SelectedOperation, estimator: ComplexityEstimator): number {
  try {
    const complexity = getComplexity({
      schema,
      query: document,
      ...(operation.name && { operationName: operation.name.value }),
      variables,
      estimators: [estimator],
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
