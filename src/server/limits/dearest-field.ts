/** The field of an operation that costs most, as its path. */
import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { Fragments } from './fragments-of.js';

/** The estimated cost of a field for one of its parents, and how much of it the fields below it cause. */
export interface FieldCost {
  readonly cost: number;
  readonly below: number;
}

/**
 * Goes down from the dearest field of the operation, as long as one field below causes at least half of the cost.
 * @returns such as `matters.nodes.rows`
 */
export function dearestField(
  top: SelectionSetNode,
  fragments: Fragments,
  costs: ReadonlyMap<FieldNode, FieldCost>,
): string {
  const path: string[] = [];
  let fields = fieldsOf(top, fragments);
  for (;;) {
    const costOf = (field: FieldNode) => costs.get(field)?.cost ?? 0;
    const [dearest] = fields.toSorted((one, other) => costOf(other) - costOf(one));
    if (dearest === undefined) break;
    path.push(dearest.name.value);
    const { cost = 0, below = 0 } = costs.get(dearest) ?? {};
    fields = fieldsOf(dearest.selectionSet, fragments);
    const each = fields.map(costOf);
    const sum = each.reduce((total, one) => total + one, 0);
    if (sum === 0 || below * Math.max(...each) < 0.5 * cost * sum) break;
  }
  return path.join('.');
}

function fieldsOf(selections: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, fragments);
    return fieldsOf(fragments.get(selection.name.value)?.selectionSet, fragments);
  });
}
