/** Refuses empty lists as filters: it is unclear whether an empty list means all or none. Null or an absent argument means no condition. */

import { type GraphQLFieldResolver, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import { isRecord } from '../is-record.js';
import { badInput } from '../words/tell.js';

type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** Applies to every field of a question. In an act, an empty list clears a field; in a subscription, the known ids may be empty. */
export function refuseEmptyLists(schema: GraphQLSchema): GraphQLSchema {
  const others = new Set<unknown>([schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || others.has(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const checked =
        (resolve: Resolve): Resolve =>
        (source, args, context, info) => {
          for (const { name, type } of field.args) checkLists([field.name, name], args[name], isNonNullType(type));
          return resolve(source, args, context, info);
        };
      if (field.resolve) field.resolve = checked(field.resolve);
    }
  }
  return schema;
}

/** @throws BadInput naming the first list that is empty */
function checkLists(address: readonly string[], value: unknown, isRequired = false): void {
  if (!isRecord(value)) return;
  if (Array.isArray(value) && value.length === 0) {
    throw badInput(isRequired ? 'EMPTY_REQUIRED_LIST' : 'EMPTY_LIST', address, {});
  }
  for (const [name, inner] of Object.entries(value))
    checkLists(Array.isArray(value) ? address : [...address, name], inner);
}
