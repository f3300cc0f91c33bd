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
  /** How many objects the lists of the answer could have; 0 where the cost shows that they are few. */
  readonly objects: number;
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
  const { cost, ofSchema, objects } = costOf(asked, sizes);
  meter.counted = cost;
  if (cost > meter.limit) {
    // Of a small graph the limit is no setting, and of many questions at once it is not the graph that is too large.
    const isGraphTooLarge = meter.limit > MOST_WORK && cost <= budgetOf(sizes);
    const code = isGraphTooLarge ? 'GRAPH_TOO_LARGE' : 'WORK_COULD_BE_TOO_MUCH';
    throw refuseWork(code, cost, meter.limit, findDearest(asked, sizes, work));
  }
  if (objects > FAR_TOO_LONG * meter.mostObjects)
    throw refuseWork('ANSWER_COULD_BE_TOO_LONG', objects, meter.mostObjects, findDearest(asked, sizes, objectsInLists));
  // The fields of the schema itself have no resolvers that charge while they run.
  meter.charge(ofSchema);
}

function findDearest(asked: SelectedOperation, sizes: Sizes, prices: Prices): string {
  const costs = new Map<FieldNode, FieldCost>();
  estimate(asked, sizes, prices, (field, cost) => costs.set(field, cost));
  return dearestField(asked.operation.selectionSet, fragmentsOf(asked.document), costs);
}

function costOf(asked: SelectedOperation, sizes: Sizes): Counted {
  const { operation, variables } = asked;
  const written = JSON.stringify(variables);
  const countNow = () => {
    let ofSchema = 0;
    const note = ({ name }: FieldNode, { cost }: FieldCost) => {
      if (name.value === '__schema' || name.value === '__type') ofSchema += cost;
    };
    const cost = estimate(asked, sizes, work, note);
    const isFew = cost <= FAR_TOO_LONG * MOST_OBJECTS * work.item;
    return { cost, ofSchema, objects: isFew ? 0 : estimate(asked, sizes, objectsInLists) };
  };
  if (written.length > MOST_KEPT_CHARACTERS) return countNow();
  let known = counted.get(operation);
  if (known?.sizes !== sizes || known.costs.size >= MOST_KEPT) known = { sizes, costs: new Map() };
  counted.set(operation, known);
  const cost = known.costs.get(written) ?? countNow();
  known.costs.set(written, cost);
  return cost;
}
