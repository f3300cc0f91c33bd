/**
 * Refuses values of filters that would return nothing, or everything, without saying why: empty lists, and numbers
 * outside their range. Null or an absent argument means no condition.
 */

import {
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { isRecord } from '../is-record.js';
import { addressOf } from '../words/address-of.js';
import { badInput } from '../words/tell.js';

type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** The arguments that have the same range in all fields. */
const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  minimumScore: [0, 1],
  offset: [0, Number.POSITIVE_INFINITY],
};

/** Applies to every field of a question. In an act, an empty list clears a field; in a subscription, the known ids may be empty. */
export function refuseValues(schema: GraphQLSchema): GraphQLSchema {
  const others = new Set<unknown>([schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || others.has(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const checked =
        (resolve: Resolve): Resolve =>
        (source, args, context, info) => {
          for (const { name, type } of field.args) {
            checkRange([field.name, name], args[name]);
            checkLists([field.name, name], args[name], type);
          }
          return resolve(source, args, context, info);
        };
      if (field.resolve) field.resolve = checked(field.resolve);
    }
  }
  return schema;
}

/** @throws BadInput naming a number that no row can reach, or that every row reaches */
function checkRange(address: readonly string[], value: unknown): void {
  const [least, most] = ranges[address.at(-1) ?? ''] ?? [];
  if (typeof value !== 'number' || least === undefined || most === undefined) return;
  if (value < least) throw badInput('BELOW_RANGE', address, { value, least });
  if (value > most) throw badInput('ABOVE_RANGE', address, { value, least, most });
}

/** @throws BadInput naming the first list that is empty */
function checkLists(path: readonly (string | number)[], value: unknown, type: GraphQLInputType): void {
  const given = getNullableType(type);
  if (Array.isArray(value) && isListType(given)) {
    if (value.length === 0)
      throw badInput(isNonNullType(type) ? 'EMPTY_REQUIRED_LIST' : 'EMPTY_LIST', addressOf(path), {});
    for (const [place, item] of value.entries()) checkLists([...path, place], item, given.ofType);
  } else if (isRecord(value) && isInputObjectType(given)) {
    const fields = given.getFields();
    for (const [name, inner] of Object.entries(value)) {
      const field = fields[name];
      if (field) checkLists([...path, name], inner, field.type);
    }
  }
}
