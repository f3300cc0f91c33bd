/** How many objects an item of a list has in the answer: itself, and those that stand singly below it, and one for each few fields of many; lists below count on their own. */
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

/** An object has some fields; further ones take as long as an object for each so many. */
const USUAL_FIELDS = 6;

/** Documents are parsed once and asked many times. */
const known = new WeakMap<FieldNode, number>();

export function objectsOfItem({ fieldNodes, fragments, schema, returnType }: GraphQLResolveInfo): number {
  const [field] = fieldNodes;
  if (field === undefined) return 1;
  const before = known.get(field);
  if (before !== undefined) return before;
  const sets = fieldNodes.map(({ selectionSet }) => selectionSet);
  const count = Math.floor(
    weigh(sumOf(sets.map((set) => look(schema, getNamedType(returnType).name, set, fragments)))),
  );
  known.set(field, count);
  return count;
}

/** What an object has in the answer: its own fields, and the weight of the objects that stand singly below it. */
interface Parts {
  readonly fields: number;
  readonly singles: number;
}

const nothing: Parts = { fields: 0, singles: 0 };
const weigh = ({ fields, singles }: Parts) => Math.max(1, fields / USUAL_FIELDS) + singles;
const sumOf = (all: readonly Parts[]) =>
  all.reduce((sum, one) => ({ fields: sum.fields + one.fields, singles: sum.singles + one.singles }), nothing);

/** Of fragments side by side, only those on the type of the object apply: the heaviest counts. */
function look(schema: GraphQLSchema, on: string, set: SelectionSetNode | undefined, fragments: Fragments): Parts {
  const type = schema.getType(on);
  let [own, heaviest] = [nothing, nothing];
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      const isSingle =
        field !== undefined && isCompositeType(getNamedType(field.type)) && !isListType(getNullableType(field.type));
      const below = isSingle && look(schema, getNamedType(field.type).name, selection.selectionSet, fragments);
      // A field with arguments, such as a text in a language, takes as long as an object.
      const fields =
        field !== undefined && field.args.length > 0 && !isCompositeType(getNamedType(field.type)) ? USUAL_FIELDS : 1;
      own = sumOf([own, { fields, singles: below ? weigh(below) : 0 }]);
      continue;
    }
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    const fragment = isSpread ? fragments[selection.name.value] : selection;
    const condition = fragment?.typeCondition?.name.value ?? on;
    const below = look(schema, condition, fragment?.selectionSet, fragments);
    if (condition === on) own = sumOf([own, below]);
    else if (weigh(below) > weigh(heaviest)) heaviest = below;
  }
  return sumOf([own, heaviest]);
}
