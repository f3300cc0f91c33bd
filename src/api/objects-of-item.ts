/** How many objects an item of a list has in the answer: itself, and those that stand singly below it; lists below count on their own. */
import {
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

/** Documents are parsed once and asked many times. */
const known = new WeakMap<FieldNode, number>();

export function objectsOfItem({ fieldNodes, fragments, schema, returnType }: GraphQLResolveInfo): number {
  const [field] = fieldNodes;
  if (field === undefined) return 1;
  const before = known.get(field);
  if (before !== undefined) return before;
  let count = 1;
  for (const { selectionSet } of fieldNodes)
    count += singles(schema, getNamedType(returnType).name, selectionSet, fragments);
  known.set(field, count);
  return count;
}

/** Of fragments side by side, only those on the type of an item apply: the largest counts. */
function singles(schema: GraphQLSchema, on: string, set: SelectionSetNode | undefined, fragments: Fragments): number {
  const type = schema.getType(on);
  let [sum, largest] = [0, 0];
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      const isSingle =
        field !== undefined && isCompositeType(getNamedType(field.type)) && !isListType(getNullableType(field.type));
      if (isSingle) sum += 1 + singles(schema, getNamedType(field.type).name, selection.selectionSet, fragments);
      continue;
    }
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    const fragment = isSpread ? fragments[selection.name.value] : selection;
    const condition = fragment?.typeCondition?.name.value ?? on;
    const below = singles(schema, condition, fragment?.selectionSet, fragments);
    if (condition === on) sum += below;
    else largest = Math.max(largest, below);
  }
  return sum + largest;
}
