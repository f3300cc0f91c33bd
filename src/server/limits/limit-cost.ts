/**
 * Refuses an operation whose work is more than one request may cost, or whose answer could be too long; both are estimated
 * before it runs.
 */

import type { FieldNode, OperationDefinitionNode } from 'graphql';
import { type Meter, MOST_OBJECTS, MOST_WORK, refuseWork } from '../../answers/meter.js';
import type { Sizes } from '../../api/sizes.js';
import { budgetOf } from '../../api/work.js';
import { dearestField, type FieldCost } from './dearest-field.js';
import { estimate, objectsInLists, type Prices, work } from './estimate.js';
import { fragmentsOf } from './fragments-of.js';
import type { SelectedOperation } from './operation.js';

/**
 * An answer is refused before it is read when it could have this many times as many objects as it may: it can have fewer
 * than estimated, where lists are shorter than on average.
 */
const FAR_TOO_LONG = 2;

interface Counted {
  readonly cost: number;
  /** The part of it that introspection takes. */
  readonly ofSchema: number;
  /** How many objects the lists of the answer could have; 0 where the cost shows that they are few, or that it is refused. */
  readonly objects: number;
  /** The field of which there is too much, where the operation is refused. */
  readonly dearest: string;
}

interface Known {
  readonly sizes: Sizes;
  readonly limit: number;
  readonly costs: Map<string, Counted>;
}

/**
 * The costs of operations by their last variables, for a graph of the same size and the same limit. An entry is dropped with its parsed
 * document.
 */
const counted = new WeakMap<OperationDefinitionNode, Known>();
const MOST_KEPT = 100;
const MOST_KEPT_CHARACTERS = 1_000;

/** Adds to the meter what the operation could cost. @throws GraphQLError with the HTTP status of the answer. */
export function limitCost(asked: SelectedOperation, sizes: Sizes, meter: Meter): void {
  const { cost, ofSchema, objects, dearest } = costOf(asked, sizes, meter);
  meter.counted = cost;
  if (cost > meter.limit) {
    // Of a small graph the limit is no setting, and of many questions at once it is not the graph that is too large.
    const isGraphTooLarge = meter.limit > MOST_WORK && cost <= budgetOf(sizes);
    throw refuseWork(isGraphTooLarge ? 'GRAPH_TOO_LARGE' : 'WORK_COULD_BE_TOO_MUCH', cost, meter.limit, dearest);
  }
  if (isFarTooLong(objects, meter)) throw refuseWork('ANSWER_COULD_BE_TOO_LONG', objects, meter.mostObjects, dearest);
  // The fields of the schema itself have no resolvers that charge while they run.
  meter.charge(ofSchema);
}

const isFarTooLong = (objects: number, { mostObjects }: Meter): boolean => objects > FAR_TOO_LONG * mostObjects;

/** The estimate with that of each field, for one parent. */
function estimateEach(asked: SelectedOperation, sizes: Sizes, prices: Prices) {
  const costs = new Map<FieldNode, FieldCost>();
  const cost = estimate(asked, sizes, prices, (field, ofField) => costs.set(field, ofField));
  const dearest = () => dearestField(asked.operation.selectionSet, fragmentsOf(asked.document), costs);
  return { cost, costs, dearest };
}

/** An operation that is refused is estimated once for what it is refused for: strangers may send many. */
function countNow(asked: SelectedOperation, sizes: Sizes, meter: Meter): Counted {
  const { cost, costs, dearest } = estimateEach(asked, sizes, work);
  let ofSchema = 0;
  for (const [{ name }, ofField] of costs)
    if (name.value === '__schema' || name.value === '__type') ofSchema += ofField.cost;
  if (cost > meter.limit) return { cost, ofSchema, objects: 0, dearest: dearest() };
  if (cost <= FAR_TOO_LONG * MOST_OBJECTS * work.item) return { cost, ofSchema, objects: 0, dearest: '' };
  const inLists = estimateEach(asked, sizes, objectsInLists);
  const longest = isFarTooLong(inLists.cost, meter) ? inLists.dearest() : '';
  return { cost, ofSchema, objects: inLists.cost, dearest: longest };
}

function costOf(asked: SelectedOperation, sizes: Sizes, meter: Meter): Counted {
  const { limit } = meter;
  const { operation, variables } = asked;
  const written = JSON.stringify(variables);
  if (written.length > MOST_KEPT_CHARACTERS) return countNow(asked, sizes, meter);
  let known = counted.get(operation);
  const isOf = known?.sizes === sizes && known.limit === limit;
  if (known === undefined || !isOf || known.costs.size >= MOST_KEPT) known = { sizes, limit, costs: new Map() };
  counted.set(operation, known);
  const cost = known.costs.get(written) ?? countNow(asked, sizes, meter);
  known.costs.set(written, cost);
  return cost;
}
