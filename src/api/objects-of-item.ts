/** How many objects an item of a list has in the answer: itself, and those that stand singly below it, and one for each few fields of many; lists below count on their own. */
import {
  type FieldNode,
  type GraphQLField,
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

interface Where {
  readonly schema: GraphQLSchema;
  readonly fragments: GraphQLResolveInfo['fragments'];
  readonly lengths: Lengths;
}

/** An object has some fields; further ones take as long as an object for each so many. */
const USUAL_FIELDS = 6;

/** Average lengths of lists, by `Type.field`. */
type Lengths = Readonly<Record<string, number>>;

/** A list of this average length is short. */
const SHORT = 10;

/** Documents are parsed once and asked many times. */
const known = new WeakMap<Lengths, WeakMap<FieldNode, number>>();

const noLengths: Lengths = {};

/** @param lengths left out: lists below the item are not counted; else short ones are, at their average length */
export function objectsOfItem(
  { fieldNodes, fragments, schema, returnType }: GraphQLResolveInfo,
  lengths = noLengths,
): number {
  const [field] = fieldNodes;
  if (field === undefined) return 1;
  const counts = known.get(lengths) ?? new WeakMap<FieldNode, number>();
  known.set(lengths, counts);
  const before = counts.get(field);
  if (before !== undefined) return before;
  const sets = fieldNodes.map(({ selectionSet }) => selectionSet);
  const on = getNamedType(returnType).name;
  const count = Math.floor(weigh(sumOf(sets.map((set) => look({ schema, fragments, lengths }, on, set)))));
  counts.set(field, count);
  return count;
}

/** Whether the list belongs to the work of its parent: it is completed with it, without a turn of its own. */
export const isShort = (lengths: Lengths, name: string): boolean =>
  (lengths[name] ?? Number.POSITIVE_INFINITY) <= SHORT;

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
function look(where: Where, on: string, set: SelectionSetNode | undefined): Parts {
  const { schema, fragments, lengths } = where;
  const type = schema.getType(on);
  let [own, heaviest] = [nothing, nothing];
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      const times = field && isCompositeType(getNamedType(field.type)) ? timesOf(field, on, lengths) : 0;
      const below = field && times > 0 && look(where, getNamedType(field.type).name, selection.selectionSet);
      // A field with arguments, such as a text in a language, takes as long as an object.
      const fields =
        field !== undefined && field.args.length > 0 && !isCompositeType(getNamedType(field.type)) ? USUAL_FIELDS : 1;
      own = sumOf([own, { fields, singles: below ? times * weigh(below) : 0 }]);
      continue;
    }
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    const fragment = isSpread ? fragments[selection.name.value] : selection;
    const condition = fragment?.typeCondition?.name.value ?? on;
    const below = look(where, condition, fragment?.selectionSet);
    if (condition === on) own = sumOf([own, below]);
    else if (weigh(below) > weigh(heaviest)) heaviest = below;
  }
  return sumOf([own, heaviest]);
}

/** How often the object of a field stands below one parent; of a list that is not short: 0, because it counts on its own. */
function timesOf(field: GraphQLField<unknown, unknown>, on: string, lengths: Lengths): number {
  if (!isListType(getNullableType(field.type))) return 1;
  const name = `${on}.${field.name}`;
  return isShort(lengths, name) ? (lengths[name] ?? 0) : 0;
}
