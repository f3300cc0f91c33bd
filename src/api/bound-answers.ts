/** Bounds what an answer holds: counts the objects in its lists, lets a large answer wait for others, and completes long lists in slices. */
import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../answers/context.js';
import { yieldFor, yieldIfDue } from '../fresh/yield.js';

/** Milliseconds that an object takes with its fields, of a slice of a long list, and of a list whose items are completed together, so that what they name is read together. */
const [OBJECT_MS, SLICE_MS, MOST_MS_TOGETHER] = [0.03, 8, 24];

/** An item with many fields counts as an object for each so many, those below it included. */
const FIELDS_OF_OBJECT = 20;

/** A list up to this length that was read before is completed with its parent: else thousands of them would wait at once. */
const SHORT = 20;

/** Modifies the schema that is passed. */
export function boundAnswers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getSubscriptionType()) continue;
    for (const field of Object.values(type.getFields()))
      if (isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))) boundList(field);
  }
  return schema;
}

function boundList(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    const complete = (list: unknown, isAtHand: boolean): unknown => {
      if (!Array.isArray(list)) return list;
      const each = objectsOfItem(info);
      const room = context.size.add(each * list.length);
      const go = () => inSlices(list, OBJECT_MS * each, isAtHand, context.signal);
      return room === undefined ? go() : room.then(go);
    };
    // Rejects and never throws: when one item of a list throws, graphql-js leaves the promises of the items before it to nobody, and one that is rejected later ends the program.
    try {
      context.signal?.throwIfAborted();
      const value = resolve(parent, args, context, info);
      return value instanceof Promise ? value.then((list) => complete(list, false)) : complete(value, true);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}

/** @param each milliseconds of an item */
function inSlices(list: unknown[], each: number, isAtHand: boolean, signal: AbortSignal | undefined): unknown {
  const whole = each * list.length;
  if (whole <= MOST_MS_TOGETHER) {
    const due = isAtHand && list.length <= SHORT ? yieldIfDue(signal, whole) : yieldFor(whole, signal);
    return due === undefined ? list : due.then(() => list);
  }
  const size = Math.max(1, Math.floor(SLICE_MS / each));
  const slices = Array.from({ length: Math.ceil(list.length / size) }, () => yieldFor(SLICE_MS, signal));
  return list.map((item, place) => {
    const slice = slices[Math.floor(place / size)];
    return slice === undefined ? item : slice.then(() => item);
  });
}

/** Documents are parsed once and asked many times. */
const known = new WeakMap<FieldNode, number>();

function objectsOfItem({ fieldNodes, fragments }: GraphQLResolveInfo): number {
  const [field] = fieldNodes;
  if (field === undefined) return 1;
  const before = known.get(field);
  if (before !== undefined) return before;
  const sum = fieldNodes.reduce((count, { selectionSet }) => count + countFields(selectionSet, fragments), 0);
  const objects = Math.max(1, Math.round(sum / FIELDS_OF_OBJECT));
  known.set(field, objects);
  return objects;
}

function countFields(set: SelectionSetNode | undefined, fragments: GraphQLResolveInfo['fragments']): number {
  let count = 0;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) count += 1 + countFields(selection.selectionSet, fragments);
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += countFields(selection.selectionSet, fragments);
    else count += countFields(fragments[selection.name.value]?.selectionSet, fragments);
  }
  return count;
}
